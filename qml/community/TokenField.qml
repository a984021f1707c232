// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// A token address, shortened, with a button that copies the full address.
Rectangle {
    id: root

    required property string address

    border.color: Theme.line
    color: Theme.surface
    implicitHeight: 30
    radius: Theme.tileRadius

    Label {
        Accessible.name: qsTr("Token address %1").arg(root.address)
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2 + 2
        anchors.right: copy.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideMiddle
        font.family: Theme.monoFamily
        font.pixelSize: Theme.smallSize
        objectName: "details.token"
        text: Format.shortAddress(root.address)
    }

    LinkButton {
        id: copy

        property bool done: false

        Accessible.name: qsTr("Copy Token Address")
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2 + 2
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.smallSize
        objectName: "details.copy"
        text: done ? qsTr("Copied ✓") : qsTr("Copy")

        onClicked: {
            AppController.navigation.copy(root.address);
            done = true;
            back.restart();
        }

        Timer {
            id: back

            interval: 2000

            onTriggered: copy.done = false
        }
    }
}
