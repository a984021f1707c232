// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// The content of the "Add a community" button.
Item {
    id: root

    required property string words

    Label {
        id: plus

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        font.bold: true
        height: 32
        horizontalAlignment: Text.AlignHCenter
        text: "+"
        verticalAlignment: Text.AlignVCenter
        width: 32

        DashedFrame {
            anchors.fill: parent
            corner: Theme.tileRadius
        }
    }

    Label {
        Accessible.ignored: true
        anchors.left: plus.right
        anchors.leftMargin: Theme.space2 + 2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        text: root.words
    }
}
