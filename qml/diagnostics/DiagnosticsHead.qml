// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// The title of the page, the host it is about, and its actions.
FocusScope {
    id: root

    required property string host
    required property bool copied

    readonly property string title: qsTr("Diagnostics")
    readonly property bool narrow: width < Metrics.sidebarBreak

    signal copyAsked
    signal closed

    implicitHeight: Metrics.headerHeight

    BackButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        objectName: "diagnostics.close"
        text: qsTr("Close Diagnostics")

        onClicked: root.closed()
    }

    Column {
        anchors.left: back.right
        anchors.leftMargin: Theme.space2
        anchors.right: note.visible ? note.left : copy.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter

        Label {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            elide: Text.ElideRight
            font.bold: true
            font.pixelSize: Theme.titleSize
            objectName: "diagnostics.title"
            text: root.title
            width: parent.width
        }

        Label {
            color: Theme.muted
            elide: Text.ElideRight
            font.pixelSize: Theme.smallSize
            text: root.copied && root.narrow ? note.text : root.host
            visible: text !== ""
            width: parent.width
        }
    }

    Label {
        id: note

        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        anchors.right: copy.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.okText
        font.pixelSize: Theme.smallSize
        objectName: "diagnostics.copied"
        text: qsTr("Copied without keys or tokens")
        visible: root.copied && !root.narrow
    }

    Button {
        id: copy

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        objectName: "diagnostics.copy"
        //: Short form of "Copy Diagnostics" for narrow windows
        text: root.narrow ? qsTr("Copy") : qsTr("Copy Diagnostics")
        Accessible.name: qsTr("Copy Diagnostics")

        onClicked: root.copyAsked()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
