// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Core

// "12.4k followers · 2 min", ageing by the shared clock; the exact time is in the tooltip.
Label {
    id: root

    // ms since the epoch
    required property real createdAt
    // of the author; 0 when nothing is to be said of them
    property real followers: 0

    readonly property string age: Format.ago(createdAt, Clock.now)

    color: Theme.muted
    font.pixelSize: Theme.smallSize
    //: A row's second words: how many follow the author, and how old the message is.
    text: followers > 0 ? qsTr("%1 followers · %2").arg(Format.compact(followers)).arg(age) : age

    HoverHandler {
        id: hover
    }

    LateHint {
        active: hover.hovered
        text: Format.exact(root.createdAt)
    }
}
