// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie

// The first place of the rail: the feed of all communities.
T.AbstractButton {
    id: root

    property bool selected: false

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.description: below.text
    Accessible.name: text
    Accessible.role: Accessible.Button
    implicitHeight: Theme.railRow
    objectName: "rail.home"
    text: qsTr("Home feed")

    background: Rectangle {
        color: root.selected ? Theme.accentSoft : root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: Theme.rowRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.rowRadius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
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
                text: root.text
                width: parent.width
            }

            Label {
                id: below

                Accessible.ignored: true
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                text: qsTr("All communities")
                width: parent.width
            }
        }
    }

    // Qt 6.4 offers a screen reader the action and does nothing on it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
