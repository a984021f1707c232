// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls

// A flat button below a text field: an icon (its child) and, if there is room, a label.
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

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    LazyHint {
        active: root.compact && root.hovered
        text: root.text
    }
}
