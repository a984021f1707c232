// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// A row of NotificationList.
Item {
    id: root

    required property real toastId
    required property int severity
    required property string title
    required property string text
    required property string actionText
    required property real createdAt

    readonly property color ink: [Theme.okText, Theme.warnText, Theme.badText][severity]

    signal acted
    signal removed

    Accessible.description: text
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    implicitHeight: column.height + 2 * Theme.space3
    objectName: "notifications.row"

    Label {
        id: mark

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        color: root.ink
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        text: ["✓", "!", "×"][root.severity]
        width: Theme.space4
        y: Theme.space3
    }

    Column {
        id: column

        anchors.left: mark.right
        anchors.leftMargin: Theme.space2
        anchors.right: close.left
        spacing: 2
        y: Theme.space3

        Label {
            Accessible.ignored: true
            font.bold: true
            text: root.title
            width: parent.width
            wrapMode: Text.Wrap
        }

        Label {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.actionSize
            text: root.text
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Label {
            anchors.left: parent.left
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            text: Format.ago(root.createdAt, Clock.now)
        }

        LinkButton {
            anchors.left: parent.left
            objectName: "notifications.action"
            text: root.actionText
            visible: text !== ""

            onClicked: root.acted()
        }
    }

    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        objectName: "notifications.remove"
        sign: "×"
        text: qsTr("Remove Notification")
        y: Theme.space1

        onClicked: root.removed()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
