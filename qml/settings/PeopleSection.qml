// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// The muted users.
SettingsSection {
    title: qsTr("People muted")

    MutedList {
        width: parent.width
    }
}
