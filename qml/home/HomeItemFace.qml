// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// The content of HomeItem.
Item {
    id: root

    required property string words
    required property string below

    HomeIcon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        anchors.left: icon.right
        anchors.leftMargin: Theme.space2 + 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter

        Label {
            Accessible.ignored: true
            elide: Text.ElideRight
            font.bold: true
            text: root.words
            width: parent.width
        }

        Label {
            Accessible.ignored: true
            color: Theme.muted
            elide: Text.ElideRight
            font.pixelSize: Theme.smallSize
            text: root.below
            width: parent.width
        }
    }
}
