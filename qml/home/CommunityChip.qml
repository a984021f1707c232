// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie

// The community that a row belongs to; goes there.
T.AbstractButton {
    id: root

    required property string symbol
    required property string letters

    //: %1 is a community's symbol
    Accessible.name: qsTr("Open %1").arg(symbol)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.ClickFocus
    implicitHeight: 22
    implicitWidth: dot.width + name.implicitWidth + 3 * Theme.space2 - 2
    objectName: "home.row.community"

    background: Rectangle {
        border.color: Theme.line
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: height / 2

        FocusRing {
            radius: height / 2
            visible: root.visualFocus
        }
    }
    contentItem: Item {
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

    // Qt 6.4 offers a screen reader the action and does nothing on it.
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
