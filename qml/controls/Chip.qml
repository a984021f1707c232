// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A short status text in a pill shape.
Rectangle {
    id: root

    required property string text
    property color ink: Theme.accent

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.accentSoft
    implicitHeight: 20
    implicitWidth: label.implicitWidth + 18
    radius: height / 2

    Label {
        id: label

        anchors.centerIn: parent
        color: root.ink
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.chipSize
        text: root.text
        width: Math.min(implicitWidth, root.width - 16)
    }
}
