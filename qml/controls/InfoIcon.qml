// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// An info icon: an i in a ring. Drawn, because few fonts have the character.
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
