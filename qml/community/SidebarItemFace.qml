// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The content of a SidebarItem.
Item {
    id: root

    required property Community community
    required property string below
    required property string badge

    readonly property ConnectionStatus connection: community.connection

    CommunityTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        imageUrl: root.community.imageUrl
        letters: root.community.name

        // Filled while live, otherwise a ring, so that it can be told apart without its color.
        Rectangle {
            readonly property bool live: root.connection.tone === ConnectionStatus.Ok

            anchors.right: parent.right
            anchors.rightMargin: -3
            border.color: Theme.sidebar
            border.width: 2
            color: live ? Theme.ok : Theme.sidebar
            height: 11
            radius: height / 2
            visible: root.connection.phase !== ConnectionStatus.Idle
            width: height
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
            text: root.below
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
        visible: root.badge !== ""
        width: Math.max(22, number.implicitWidth + 12)

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
