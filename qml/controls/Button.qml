// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// A button with a filled background, for the main action of a place. With `quiet` it has an outline instead.
T.Button {
    id: root

    property bool quiet: false

    Accessible.name: text
    Accessible.role: Accessible.Button
    font.bold: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    horizontalPadding: Theme.space4
    implicitHeight: Theme.controlHeight
    implicitWidth: implicitContentWidth + leftPadding + rightPadding

    background: Rectangle {
        border.color: Theme.dash
        border.width: root.quiet ? 1 : 0
        color: root.quiet ? (root.down ? Theme.press : root.hovered ? Theme.hover : "transparent") : root.down || root.hovered ? Theme.accentHover : Theme.accent
        opacity: root.enabled ? 1 : 0.45
        radius: Theme.rowRadius

        FocusRing {
            radius: Theme.rowRadius + 3
            visible: root.visualFocus
        }
    }
    contentItem: Label {
        color: root.quiet ? Theme.text : Theme.accentInk
        opacity: root.enabled || !root.quiet ? 1 : 0.5
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
