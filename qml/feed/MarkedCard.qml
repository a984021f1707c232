// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls

// A card with a status: a chip that names it, and a line below the text that explains it.
RowCard {
    id: root

    property bool dashed: false
    property bool soft: false
    property string chip
    property color chipInk: Theme.accent
    property color chipGround: Theme.accentSoft
    property string note

    // The chip is next to the name if there is room, otherwise below it.
    readonly property bool chipBelow: mark.implicitWidth > innerWidth - namesWidth - 8

    // The distance from the leading edge: left, or right in a mirrored window.
    readonly property real chipAt: chipBelow ? indent - (chipGround.a > 0 ? 0 : 9) : width - Theme.space4 - mark.width

    border.width: dashed || soft ? 0 : 1
    color: dashed ? "transparent" : soft ? Theme.badSoft : Theme.surface
    roomAbove: chipBelow ? mark.height + Theme.space1 : 0
    roomBelow: reason.visible ? reason.height + Theme.space1 : 0

    // These three are placed on the card, not among its actions.
    ComponentHost {
        active: root.dashed
        parent: root
        z: -1

        content: DashedFrame {
            height: root.height
            width: root.width
        }
    }

    Chip {
        id: mark

        color: root.chipGround
        ink: root.chipInk
        parent: root
        text: root.chip
        visible: root.chip !== ""
        width: Math.min(implicitWidth, root.innerWidth)
        x: Theme.mirrored ? root.width - root.chipAt - width : root.chipAt
        y: root.chipBelow ? root.namesBottom : 15
    }

    Label {
        id: reason

        color: Theme.muted
        font.pixelSize: Theme.smallSize
        parent: root
        text: root.note
        visible: text !== ""
        width: root.innerWidth
        wrapMode: Text.Wrap
        x: root.begin
        y: root.wordsBottom + Theme.space1
    }
}
