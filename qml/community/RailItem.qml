// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Core

// A community in the rail: its tile, its last words, how many posts were not seen, and a sign when it is not live.
T.AbstractButton {
    id: root

    required property Community community
    property bool selected: false

    readonly property ConnectionStatus connection: community.connection
    readonly property string badge: community.unread > 99 ? "99+" : community.unread > 0 ? community.unread : ""

    function below() : string {
        if (selected || community.preview === "")
            return qsTr("%Ln member(s)", "", community.memberCount);
        return community.preview;
    }

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.description: qsTr("%1. %2").arg(connection.text).arg(below())
    Accessible.name: community.unread > 0 ? qsTr("%1, %2 unread").arg(community.symbol).arg(badge) : community.symbol
    Accessible.role: Accessible.Button
    implicitHeight: 46
    objectName: "rail.item." + community.symbol

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
        Tile {
            id: tile

            anchors.verticalCenter: parent.verticalCenter
            letters: root.community.name
            x: Theme.space2

            // Filled while live, a ring otherwise: it is told apart without its colour.
            Rectangle {
                readonly property bool live: root.connection.tone === ConnectionStatus.Ok

                Accessible.ignored: true
                border.color: Theme.rail
                border.width: 2
                color: live ? Theme.ok : Theme.rail
                height: 11
                radius: height / 2
                visible: root.connection.phase !== "idle"
                width: height
                x: parent.width - 8
                y: parent.height - 8

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 2
                    border.color: Theme.warn
                    border.width: 2
                    color: "transparent"
                    radius: height / 2
                    visible: !parent.live
                }
            }
        }

        Column {
            anchors.left: tile.right
            anchors.leftMargin: Theme.space2 + 2
            anchors.right: count.visible ? count.left : parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter

            Label {
                Accessible.ignored: true
                elide: Text.ElideRight
                font.bold: true
                text: root.community.symbol
                width: parent.width
            }

            Label {
                Accessible.ignored: true
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                maximumLineCount: 1
                text: root.below()
                width: parent.width
            }
        }

        Rectangle {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            height: 22
            radius: height / 2
            visible: root.badge !== "" && !root.selected
            width: Math.max(20, number.implicitWidth + 12)

            Label {
                id: number

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.accentInk
                font.bold: true
                font.pixelSize: Theme.smallSize
                text: root.badge
            }
        }
    }

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
