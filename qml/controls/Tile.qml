// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// A community: its letters on a tile of its colour. Decoration; the symbol stands beside it.
Rectangle {
    id: root

    required property string letters

    readonly property color tint: Theme.author(Theme.indexOf(letters))

    Accessible.ignored: true
    implicitHeight: 32
    implicitWidth: implicitHeight
    radius: Theme.tileRadius

    gradient: Gradient {
        GradientStop {
            color: root.tint
            position: 0
        }
        GradientStop {
            color: Qt.darker(root.tint, 1.25)
            position: 1
        }
    }

    Label {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.authorInk
        font.bold: true
        font.pixelSize: Theme.chipSize
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        text: root.letters
        minimumPixelSize: 7
        width: root.width - 4
    }
}
