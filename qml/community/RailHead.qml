// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Core

// The name of the program, and whether this is its sandbox.
Item {
    id: root

    implicitHeight: 84

    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.space5
        font.bold: true
        font.letterSpacing: -0.4
        font.pixelSize: 19
        text: "coterie"
        y: 18
    }

    Chip {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space5
        anchors.verticalCenter: name.verticalCenter
        color: Theme.warnSoft
        ink: Theme.warnText
        objectName: "rail.sandbox"
        text: qsTr("Sandbox")
        visible: Session.sandbox
    }

    Label {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.space5
        color: Theme.muted
        font.bold: true
        font.capitalization: Font.AllUppercase
        font.letterSpacing: 0.8
        font.pixelSize: Theme.chipSize
        text: qsTr("Communities")
        y: 60
    }
}
