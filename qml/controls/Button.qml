// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie

// The filled button: the one main action of a place.
T.Button {
    id: root

    Accessible.name: text
    Accessible.role: Accessible.Button
    font.bold: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    horizontalPadding: Theme.space4
    implicitHeight: Theme.controlHeight
    implicitWidth: implicitContentWidth + leftPadding + rightPadding

    background: Rectangle {
        color: root.down || root.hovered ? Theme.accentHover : Theme.accent
        opacity: root.enabled ? 1 : 0.45
        radius: Theme.rowRadius

        FocusRing {
            radius: Theme.rowRadius + 3
            visible: root.visualFocus
        }
    }
    contentItem: Label {
        color: Theme.accentInk
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 offers a screen reader the action and does nothing on it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
