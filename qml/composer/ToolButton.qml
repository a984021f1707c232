// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls

// A quiet button under a text: a drawn sign, its child, and, where there is room, a word.
T.AbstractButton {
    id: root

    property bool compact: false

    Accessible.name: text
    Accessible.role: Accessible.Button
    horizontalPadding: Theme.space2
    implicitHeight: Theme.controlHeight
    implicitWidth: implicitContentWidth + leftPadding + rightPadding

    background: Rectangle {
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: Theme.rowRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.rowRadius
            visible: root.visualFocus
        }
    }
    contentItem: Label {
        Accessible.ignored: true
        color: Theme.muted
        font.pixelSize: Theme.actionSize
        leftPadding: root.mirrored ? 0 : root.compact ? 18 : 24
        rightPadding: root.mirrored ? (root.compact ? 18 : 24) : 0
        text: root.compact ? "" : root.text
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 offers a screen reader the action and does nothing on it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    LazyHint {
        active: root.compact && root.hovered
        text: root.text
    }
}
