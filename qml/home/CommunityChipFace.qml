// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// A dot in the community's color, and its symbol.
Item {
    id: root

    required property string symbol
    required property string letters

    implicitWidth: dot.width + name.implicitWidth + 3 * Theme.space2 - 2

    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.author(Theme.indexOf(root.letters))
        height: 8
        radius: 3
        width: 8
    }

    Label {
        id: name

        Accessible.ignored: true
        anchors.left: dot.right
        anchors.leftMargin: 6
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.chipSize
        text: root.symbol
    }
}
