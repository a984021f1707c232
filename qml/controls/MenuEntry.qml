// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// An entry of a ContextMenu. It is hidden while `offered` is false.
T.MenuItem {
    id: root

    property bool offered: true

    Accessible.name: text
    Accessible.role: Accessible.MenuItem
    enabled: offered
    font.family: Theme.fontFamily
    font.pixelSize: Theme.actionSize
    height: offered ? implicitHeight : 0
    horizontalPadding: Theme.space3
    implicitHeight: Theme.controlHeight
    visible: offered

    background: Rectangle {
        color: root.down ? Theme.press : root.highlighted || root.hovered ? Theme.hover : "transparent"
        radius: Theme.tileRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.tileRadius
            visible: root.visualFocus
        }
    }
    contentItem: Label {
        Accessible.ignored: true
        elide: Text.ElideRight
        font: root.font
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        triggered()
    Keys.onEnterPressed: triggered()
    Keys.onReturnPressed: triggered()
}
