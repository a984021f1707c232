// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// The first entry of the sidebar: the home feed.
T.AbstractButton {
    id: root

    property bool selected: false

    readonly property string below: qsTr("All communities")

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.description: below
    Accessible.name: text
    Accessible.role: Accessible.Button
    implicitHeight: Metrics.sidebarRow
    objectName: "sidebar.home"
    text: qsTr("Home feed")

    background: Rectangle {
        color: root.selected ? Theme.accentSoft : root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: Theme.rowRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.rowRadius
            visible: root.visualFocus
        }
    }
    contentItem: HomeItemFace {
        below: root.below
        words: root.text
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
