// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The signed-in user, and buttons for notifications, settings, diagnostics and the connection.
Item {
    id: root

    signal connectAsked
    signal diagnosticsAsked
    signal notificationsAsked
    signal settingsAsked

    implicitHeight: column.implicitHeight + Theme.space3

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        spacing: Theme.space2

        Rectangle {
            color: Theme.line
            height: 1
            width: parent.width
        }

        LinkButton {
            anchors.left: parent.left
            color: AppController.notifications.history.unseen > 0 ? Theme.accent : Theme.muted
            font.pixelSize: Theme.smallSize
            horizontalPadding: Theme.space2
            objectName: "sidebar.notifications"
            text: AppController.notifications.history.unseen > 0 ? qsTr("Notifications · %Ln new", "", AppController.notifications.history.unseen) : qsTr("Notifications")

            onClicked: root.notificationsAsked()
        }

        LinkButton {
            anchors.left: parent.left
            color: Theme.warnText
            font.pixelSize: Theme.smallSize
            horizontalPadding: Theme.space2
            objectName: "sidebar.quiet"
            text: NotificationManager.quietText
            visible: NotificationManager.quiet
            width: Math.min(implicitWidth, parent.width)
            Accessible.description: qsTr("Press to turn off")

            onClicked: NotificationManager.setQuiet(NotificationManager.Off)
        }

        LinkButton {
            anchors.left: parent.left
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            horizontalPadding: Theme.space2
            objectName: "sidebar.settings"
            text: qsTr("Settings")

            onClicked: root.settingsAsked()
        }

        LinkButton {
            anchors.left: parent.left
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            horizontalPadding: Theme.space2
            objectName: "sidebar.diagnostics"
            text: qsTr("Diagnostics")

            onClicked: root.diagnosticsAsked()
        }

        LinkButton {
            anchors.left: parent.left
            font.pixelSize: Theme.smallSize
            horizontalPadding: Theme.space2
            objectName: "sidebar.connect"
            text: AppController.accounts.sandbox ? qsTr("Connect to Coin Communities") : qsTr("Connection Settings")
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.connectAsked()
        }

        Item {
            height: 44
            visible: AppController.accounts.username !== ""
            width: parent.width

            UserAvatar {
                id: avatar

                anchors.left: parent.left
                anchors.leftMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                colorIndex: AppController.accounts.userColor
                imageUrl: AppController.accounts.userImageUrl
                implicitHeight: 28
                initials: AppController.accounts.userInitials
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
                    text: "@" + AppController.accounts.username
                    width: parent.width
                }

                Label {
                    anchors.left: parent.left
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                    text: qsTr("%Ln wallet(s)", "", AppController.accounts.walletCount)
                }
            }
        }
    }
}
