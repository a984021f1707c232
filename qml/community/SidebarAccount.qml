// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The account in use; pressing it shows all accounts. A button beside it opens the user's own profile.
Item {
    id: root

    readonly property Accounts accounts: AppController.accounts

    implicitHeight: 44

    T.AbstractButton {
        id: button

        Accessible.description: qsTr("Switch accounts (Ctrl+Shift+A)")
        Accessible.name: qsTr("Account @%1").arg(Format.isolated(root.accounts.username))
        Accessible.role: Accessible.ButtonMenu
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: profile.left
        anchors.top: parent.top
        objectName: "sidebar.account"

        background: Rectangle {
            color: button.down ? Theme.press : button.hovered ? Theme.hover : "transparent"
            radius: Theme.rowRadius

            FocusRing {
                radius: Theme.rowRadius + 3
                visible: button.visualFocus
            }
        }

        Item {
            anchors.fill: parent

            UserAvatar {
                id: avatar

                anchors.left: parent.left
                anchors.leftMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                colorIndex: root.accounts.userColor
                imageUrl: root.accounts.userImageUrl
                implicitHeight: 28
                initials: root.accounts.userInitials
            }

            Column {
                anchors.left: avatar.right
                anchors.leftMargin: Theme.space2 + 2
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    elide: Text.ElideRight
                    font.bold: true
                    objectName: "sidebar.username"
                    text: "@" + root.accounts.username
                    width: parent.width
                }

                Label {
                    color: Theme.muted
                    elide: Text.ElideRight
                    font.pixelSize: Theme.smallSize
                    text: qsTr("%Ln wallet(s)", "", root.accounts.walletCount)
                    width: parent.width
                }
            }
        }

        Accessible.onPressAction: clicked()
        Keys.onEnterPressed: clicked()
        Keys.onReturnPressed: clicked()
        onClicked: AppController.navigation.accountsAsked()
    }

    LinkButton {
        id: profile

        Accessible.name: qsTr("Your Profile")
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        objectName: "sidebar.profile"
        text: qsTr("Profile")

        onClicked: AppController.navigation.showProfile(root.accounts.userId)
    }
}
