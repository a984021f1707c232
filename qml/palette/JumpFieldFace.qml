// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// The content of JumpField.
Item {
    id: root

    required property string words

    Label {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3 - 2
        anchors.right: keys.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        elide: Text.ElideRight
        text: root.words
    }

    KeyCap {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2 + 2
        anchors.verticalCenter: parent.verticalCenter
        keys: "Ctrl K"
    }
}
