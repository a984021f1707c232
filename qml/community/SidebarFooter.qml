// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The signed-in user, and buttons for notifications, settings, diagnostics and signing in.
Item {
    id: root

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
            text: AppController.accounts.guest ? qsTr("Sign In") : qsTr("Sign in with X")
            visible: AppController.accounts.sandbox || AppController.accounts.guest
            width: Math.min(implicitWidth, parent.width)

            onClicked: AppController.navigation.signInAsked()
        }

        SidebarAccount {
            visible: AppController.accounts.username !== ""
            width: parent.width
        }
    }
}
