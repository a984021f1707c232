// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// "2 min · 12.4k followers", ageing by the shared clock; the exact time is in the tooltip. Where there is no room for
// both, the time is what is left.
Label {
    id: root

    // ms since the epoch
    required property real createdAt
    // of the author; 0 when nothing is to be said of them
    property real followers: 0

    readonly property string age: Format.ago(createdAt, Clock.now)

    color: Theme.muted
    font.pixelSize: Theme.smallSize
    //: A row's second words: how old the message is, and how many follow the author.
    text: followers > 0 ? qsTr("%1 · %2 followers").arg(age).arg(Format.compact(followers)) : age

    HoverHandler {
        id: hover
    }

    LazyHint {
        active: hover.hovered
        text: Format.exact(root.createdAt)
    }
}
