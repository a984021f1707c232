// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls

// What a row of the palette shows: its sign, its name in pieces, of which every other was typed, and its key.
Item {
    id: root

    required property Component sign
    required property var pieces
    required property string detail
    required property string shortcut

    ComponentHost {
        id: host

        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        content: root.sign
        height: implicitHeight
        width: 28
    }

    Item {
        id: place

        anchors.bottom: parent.bottom
        anchors.left: host.right
        anchors.leftMargin: Theme.space3
        anchors.right: keys.visible ? keys.left : parent.right
        anchors.rightMargin: Theme.space2
        anchors.top: parent.top

        Row {
            id: title

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            clip: true
            // The pieces of one word stay in its order, which the mirrored window would turn.
            layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
            width: Math.min(implicitWidth, place.width)

            Repeater {
                model: root.pieces

                Label {
                    required property int index
                    required property string modelData

                    readonly property bool marked: index % 2 === 1

                    Accessible.ignored: true
                    color: marked ? Theme.accent : Theme.text
                    font.bold: marked
                    // Whether a blank at the end of a text takes room is the font's affair.
                    text: modelData.replace(/ $/, "\u00a0")
                }
            }
        }

        Label {
            Accessible.ignored: true
            anchors.left: title.right
            anchors.leftMargin: Theme.space2
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            elide: Text.ElideRight
            font.pixelSize: Theme.smallSize
            text: root.detail
            visible: width > 24
        }
    }

    KeyCap {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        keys: root.shortcut
        visible: root.shortcut !== ""
    }
}
