// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// One account in the list of accounts.
T.ItemDelegate {
    id: root

    required property string accountId
    required property string username
    required property string service
    required property string imageUrl
    required property string initials
    required property int colorIndex
    required property int openPosts
    required property bool current
    required property bool signedIn

    signal chosen
    signal removeAsked
    signal signOutAsked

    function words(): string {
        let text = service;
        if (!signedIn)
            text += " · " + qsTr("signed out");
        if (openPosts > 0)
            text += " · " + qsTr("%Ln unsent post(s)", "", openPosts);
        return text;
    }

    Accessible.description: words()
    Accessible.name: qsTr("@%1").arg(Format.isolated(username))
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: current
    implicitHeight: Math.max(56, names.implicitHeight + 2 * Theme.space2)
    objectName: "account." + username

    background: Rectangle {
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        radius: Theme.rowRadius

        FocusRing {
            radius: Theme.rowRadius + 3
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
            implicitHeight: 32
            initials: root.initials
        }

        Column {
            id: names

            anchors.left: avatar.right
            anchors.leftMargin: Theme.space3
            anchors.right: actions.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter

            Label {
                elide: Text.ElideRight
                font.bold: true
                text: "@" + root.username
                width: parent.width
            }

            Label {
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                objectName: "account.words"
                text: root.words()
                width: parent.width
            }
        }

        Row {
            id: actions

            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space3

            LinkButton {
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                objectName: "account.signOut"
                text: qsTr("Sign Out")
                visible: root.signedIn

                onClicked: root.signOutAsked()
            }

            LinkButton {
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                objectName: "account.remove"
                text: qsTr("Remove")

                onClicked: root.removeAsked()
            }
        }
    }

    Accessible.onPressAction: root.chosen()
    Keys.onEnterPressed: root.chosen()
    Keys.onReturnPressed: root.chosen()
    onClicked: root.chosen()
}
