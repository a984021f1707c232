// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// The title of a thread and its close button.
Item {
    id: root

    signal closed

    implicitHeight: 48

    Label {
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        font.pixelSize: Theme.headingSize
        text: qsTr("Replies")
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        objectName: "thread.close"
        sign: "×"
        text: qsTr("Close Replies")

        onClicked: root.closed()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
