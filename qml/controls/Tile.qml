// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A community's letters on a tile in its color. Decorative: the symbol is shown next to it.
Rectangle {
    id: root

    required property string letters
    // True while an opaque picture covers the tile; nothing below may show through at its edge.
    property bool pictured: false

    readonly property color tint: Theme.author(Theme.indexOf(letters))

    Accessible.ignored: true
    color: Theme.surface
    gradient: pictured ? null : ground
    implicitHeight: 32
    implicitWidth: implicitHeight
    radius: Theme.tileRadius

    Gradient {
        id: ground

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
        visible: !root.pictured
        width: root.width - 4
    }
}
