// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// Shown instead of a list's rows: a title, an explanation, and an action.
Card {
    id: root

    required property string title
    property string words
    property string action
    property string actionObjectName
    default property alias more: extra.data

    signal acted

    Accessible.description: words
    Accessible.name: title
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight + 2 * Theme.space5

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space5
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            font.bold: true
            font.pixelSize: Theme.headingSize
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            width: parent.width
            wrapMode: Text.Wrap
        }

        Label {
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            text: root.words
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: root.actionObjectName
            text: root.action
            visible: text !== ""

            onClicked: root.acted()
        }

        Column {
            id: extra

            width: parent.width
        }
    }
}
