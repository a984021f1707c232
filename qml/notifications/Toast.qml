// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// A toast. The severities are those of ToastModel, in the same order. It closes by itself after a while, but not
// while the pointer is on it or the window is hidden.
Rectangle {
    id: root

    required property real toastId
    required property int severity
    required property string title
    required property string text
    required property string actionText

    readonly property color tone: [Theme.ok, Theme.warn, Theme.bad][severity]
    readonly property color ink: [Theme.okText, Theme.warnText, Theme.badText][severity]
    readonly property string sign: ["✓", "!", "×"][severity]
    readonly property string word: [qsTr("Success"), qsTr("Warning"), qsTr("Error")][severity]

    Accessible.description: text
    //: For the screen reader: %1 is the severity of a notification, %2 is its title
    Accessible.name: qsTr("%1: %2").arg(word).arg(title)
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.line
    border.width: 1
    color: Theme.raised
    implicitHeight: column.implicitHeight + 2 * Theme.space3
    objectName: "toast"
    radius: Theme.cardRadius - 2

    Shadow {}

    // The bar follows the card's rounded corners: it is a wide rounded rectangle, clipped to one edge.
    Item {
        anchors.left: parent.left
        clip: true
        height: parent.height
        width: 5

        Rectangle {
            anchors.left: parent.left
            color: root.tone
            height: parent.height
            radius: root.radius
            width: 40
        }
    }

    Label {
        id: mark

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        color: root.ink
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        text: root.sign
        width: Theme.space4
        y: Theme.space3
    }

    Column {
        id: column

        anchors.left: mark.right
        anchors.leftMargin: Theme.space2
        anchors.right: close.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

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
            elide: Text.ElideRight
            font.pixelSize: Theme.actionSize
            maximumLineCount: 4
            text: root.text
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        LinkButton {
            anchors.left: parent.left
            objectName: "toast.action"
            text: root.actionText
            visible: text !== ""

            onClicked: AppController.notifications.toasts.act(root.toastId)
        }
    }

    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        objectName: "toast.close"
        sign: "×"
        text: qsTr("Close Notification")
        y: Theme.space1

        onClicked: AppController.notifications.toasts.dismiss(root.toastId)
    }

    HoverHandler {
        id: hover
    }

    Timer {
        interval: root.severity === ToastModel.Bad ? 12000 : 8000
        running: Theme.awake && !hover.hovered && !close.activeFocus

        onTriggered: AppController.notifications.toasts.dismiss(root.toastId)
    }
}
