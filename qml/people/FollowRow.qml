// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// One user in a list of followers, with a button to follow them.
T.AbstractButton {
    id: root

    required property int index
    required property string userId
    required property string username
    required property string initials
    required property string imageUrl
    required property int colorIndex
    required property real followerCount
    required property bool followed
    required property bool own

    readonly property string followers: qsTr("%1 followers here").arg(Format.compact(followerCount))

    signal followAsked(bool wanted)

    Accessible.name: Format.sentence(qsTr("%1, %2"), [username, followers])
    Accessible.role: Accessible.Button
    implicitHeight: 52
    objectName: "follow." + username

    background: Rectangle {
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: Theme.rowRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.rowRadius
            visible: root.visualFocus
        }
    }

    Item {
        anchors.fill: parent

        UserAvatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            colorIndex: root.colorIndex
            imageUrl: root.imageUrl
            implicitHeight: 36
            initials: root.initials
        }

        Column {
            anchors.left: avatar.right
            anchors.leftMargin: Theme.space2 + 2
            anchors.right: follow.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter

            Label {
                Accessible.ignored: true
                elide: Text.ElideRight
                font.bold: true
                font.pixelSize: Theme.actionSize
                text: root.username
                width: parent.width
            }

            Label {
                Accessible.ignored: true
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                text: root.followers
                width: parent.width
            }
        }

        LinkButton {
            id: follow

            Accessible.description: root.username
            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            color: root.followed ? Theme.muted : Theme.accent
            objectName: "follow.button"
            text: root.followed ? qsTr("Unfollow") : qsTr("Follow")
            visible: !root.own && !AppController.accounts.guest

            onClicked: root.followAsked(!root.followed)
        }
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
