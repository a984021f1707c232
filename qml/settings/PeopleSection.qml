// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// The muted users.
SettingsSection {
    title: qsTr("Muted Users")

    MutedList {
        width: parent.width
    }
}
