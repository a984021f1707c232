// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// Another user's message that moderation flagged, shown with a label.
MessageCard {
    id: root

    readonly property bool markBelow: mark.implicitWidth > innerWidth - namesWidth - 8
    // The distance from the leading edge: left, or right in a mirrored window.
    readonly property real markAt: markBelow ? indent : width - Theme.space4 - mark.width

    roomAbove: markBelow ? mark.height + Theme.space1 : 0

    // Placed on the card, not among its actions.
    Chip {
        id: mark

        color: Theme.warnSoft
        ink: Theme.warnText
        objectName: "feed.row.mark"
        parent: root
        text: root.row.isHarmful ? qsTr("Marked as harmful") : qsTr("Marked as spam")
        width: Math.min(implicitWidth, root.innerWidth)
        x: Theme.mirrored ? root.width - root.markAt - width : root.markAt
        y: root.markBelow ? root.namesBottom : 15
    }
}
