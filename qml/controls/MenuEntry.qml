// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// One thing that a menu offers; one that is not `offered` takes no room.
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

    // Qt 6.4 offers a screen reader the action and does nothing on it.
    Accessible.onPressAction: if (enabled)
        triggered()
    Keys.onEnterPressed: triggered()
    Keys.onReturnPressed: triggered()
}
