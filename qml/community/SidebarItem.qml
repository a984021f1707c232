// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// A community in the sidebar: its tile, its latest message, its unread count, and whether it is live.
T.AbstractButton {
    id: root

    required property Community community
    property bool selected: false

    readonly property string unread: community.readState.unread > 99 ? "99+" : String(community.readState.unread || "")

    function below(): string {
        if (selected || community.readState.preview === "")
            return qsTr("%Ln member(s)", "", community.stats.memberCount);
        return community.readState.preview;
    }

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.description: Format.sentence(qsTr("%1. %2"), [community.connection.text, below()])
    Accessible.name: unread !== "" ? Format.sentence(qsTr("%1, %2 unread"), [community.symbol, unread]) : community.symbol
    Accessible.role: Accessible.Button
    implicitHeight: Metrics.sidebarRow
    objectName: "sidebar.item." + community.symbol

    background: Rectangle {
        color: root.selected ? Theme.accentSoft : root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: Theme.rowRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.rowRadius
            visible: root.visualFocus
        }
    }
    contentItem: SidebarItemFace {
        badge: root.selected ? "" : root.unread
        below: root.below()
        community: root.community
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
