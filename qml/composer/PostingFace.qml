// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// Right-aligned text with an arrow if there is a choice. If there is not enough room it shows `shorter`.
Item {
    id: root

    required property string text
    required property string shorter
    required property bool choosable
    required property color ink
    required property bool underlined

    readonly property bool brief: shorter !== "" && whole.width + arrow.width > width

    TextMetrics {
        id: whole

        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        text: root.text
    }

    Label {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: arrow.left
        anchors.top: parent.top
        color: root.ink
        elide: Text.ElideRight
        font.pixelSize: Theme.smallSize
        font.underline: root.underlined
        horizontalAlignment: Text.AlignRight
        text: root.brief ? root.shorter : root.text
        verticalAlignment: Text.AlignVCenter
    }

    // A small triangle: the lower half of a rotated square.
    Item {
        id: arrow

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 1
        clip: true
        height: 5
        visible: root.choosable
        width: root.choosable ? 14 : 0

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.horizontalCenterOffset: 2
            color: root.ink
            height: 7
            rotation: 45
            width: 7
            y: -4
        }
    }
}
