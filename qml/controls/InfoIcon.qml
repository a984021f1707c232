// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// An i in a ring: more about this. Drawn, since few fonts have the sign.
Item {
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.text
        border.width: 1.5
        color: "transparent"
        height: 18
        radius: 9
        width: 18

        Label {
            Accessible.ignored: true
            anchors.centerIn: parent
            font.bold: true
            font.pixelSize: Theme.chipSize
            text: "i"
        }
    }
}
