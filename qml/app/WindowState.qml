// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma Singleton

pragma ComponentBehavior: Bound

import QtQuick

// What every part of the window may need to know about it.
QtObject {
    // True once the first frame is on the screen. Images are not requested before that.
    property bool painted: false
}
