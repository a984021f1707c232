// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls

// The content of PaletteRow: an icon, the name in pieces, every other of which matches the typed text, and the
// shortcut.
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
            // The pieces stay in order, which a mirrored window would reverse.
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
                    // Fonts differ in whether a trailing space has a width.
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
