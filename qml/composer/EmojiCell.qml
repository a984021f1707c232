// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// One emoji in the picker.
Rectangle {
    id: root

    required property int index
    required property string emoji
    required property string name
    property bool current: false

    readonly property string title: ":%1:".arg(name.replace(/ /g, "_"))

    signal entered
    signal taken

    Accessible.focusable: true
    Accessible.focused: current
    Accessible.name: name
    Accessible.role: Accessible.Button
    border.color: Theme.accent
    border.width: current ? Theme.ringWidth : 0
    color: hover.hovered ? Theme.hover : "transparent"
    height: 36
    objectName: "emoji.choice"
    radius: Theme.tileRadius
    width: 36

    Accessible.onPressAction: taken()

    Label {
        Accessible.ignored: true
        anchors.centerIn: parent
        font.family: Theme.emojiFamily
        font.pixelSize: 22
        text: root.emoji
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor

        onHoveredChanged: if (hovered)
            root.entered()
    }

    TapHandler {
        onTapped: root.taken()
    }
}
