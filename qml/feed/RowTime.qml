// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Core

// "12.4k followers · 2 min", ageing by the shared clock; the exact time is in the tooltip.
Label {
    id: root

    required property RowBase row

    readonly property bool followed: row.followerCount > 0 && !row.own
    readonly property string age: Format.ago(row.createdAt, Clock.now)

    color: Theme.muted
    font.pixelSize: Theme.smallSize
    //: A row's second words: how many follow the author, and how old the message is.
    text: followed ? qsTr("%1 followers · %2").arg(Format.compact(row.followerCount)).arg(age) : age

    HoverHandler {
        id: hover
    }

    LateHint {
        active: hover.hovered
        text: Format.exact(root.row.createdAt)
    }
}
