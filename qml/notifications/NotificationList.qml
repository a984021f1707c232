// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// All past toasts, newest first. Opening the list marks them as seen.
FocusScope {
    id: root

    signal closed

    Accessible.name: qsTr("Notifications")
    Accessible.role: Accessible.Pane
    objectName: "notifications"

    Component.onCompleted: AppController.notifications.history.markSeen()

    Connections {
        function onUnseenChanged() {
            AppController.notifications.history.markSeen();
        }

        target: AppController.notifications.history
    }

    Item {
        id: head

        height: 48
        width: parent.width

        Label {
            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            font.pixelSize: Theme.headingSize
            text: qsTr("Notifications")
        }

        LinkButton {
            anchors.right: close.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            objectName: "notifications.clear"
            text: qsTr("Clear All")
            visible: list.count > 0

            onClicked: AppController.notifications.history.clear()
        }

        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            focus: true
            objectName: "notifications.close"
            sign: "×"
            text: qsTr("Close Notifications")

            onClicked: root.closed()
        }
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        delegate: NotificationRow {
            width: ListView.view.width

            onActed: {
                AppController.notifications.history.act(toastId);
                root.closed();
            }
            onRemoved: AppController.notifications.history.remove(toastId)
        }
        model: AppController.notifications.history
        width: parent.width

        T.ScrollBar.vertical: ScrollBar {}
    }

    PlaceholderCard {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        title: qsTr("No notifications")
        visible: list.count === 0
        width: root.width - 2 * Theme.space4
        words: qsTr("Replies, moderation of your posts and errors are listed here.")
    }
}
