// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// Whom this person does not want to read.
SettingsSection {
    title: qsTr("People muted")

    MutedList {
        width: parent.width
    }
}
