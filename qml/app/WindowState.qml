// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma Singleton

pragma ComponentBehavior: Bound

import QtQuick

// State of the window that its parts share.
QtObject {
    // True once the first frame is on the screen. No picture is requested before that.
    property bool painted: false
}
