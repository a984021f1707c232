// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The program's name, a label if this is the sandbox, and the field that opens the jump palette.
Item {
    id: root

    signal jumpAsked

    implicitHeight: 106

    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.space5
        font.bold: true
        font.letterSpacing: -0.4
        font.pixelSize: Theme.nameSize
        text: "coterie"
        y: 18
    }

    Chip {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space5
        anchors.verticalCenter: name.verticalCenter
        color: Theme.warnSoft
        ink: Theme.warnText
        objectName: "sidebar.sandbox"
        text: qsTr("Sandbox")
        visible: AppController.accounts.sandbox
    }

    JumpField {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: 56

        onClicked: root.jumpAsked()
    }
}
