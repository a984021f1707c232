// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// The title of a Sheet and its close button.
Item {
    id: root

    required property string title
    required property string closeText
    property alias closeObjectName: close.objectName
    property alias closeFocus: close.focus

    signal closed

    implicitHeight: Theme.controlHeight

    Label {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.right: close.left
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.titleSize
        text: root.title
    }

    IconButton {
        id: close

        anchors.right: parent.right
        sign: "×"
        text: root.closeText

        onClicked: root.closed()
    }
}
