// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// The keys of one shortcut, and what it does.
Item {
    id: root

    required property string keys
    required property string effect

    Accessible.name: qsTr("%1: %2").arg(keys).arg(effect)
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(left.height, right.height)
    width: parent ? parent.width : 0

    Label {
        id: left

        anchors.left: parent.left
        font.bold: true
        // The characters of a key stay in order in a mirrored window.
        text: String.fromCharCode(0x2066) + root.keys + String.fromCharCode(0x2069)
        width: Math.min(150, root.width * 0.4)
        wrapMode: Text.Wrap
    }

    Label {
        id: right

        anchors.left: left.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        color: Theme.muted
        text: root.effect
        wrapMode: Text.Wrap
    }
}
