// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// "2 min · 12.4k followers", updated by the shared clock; the tooltip has the exact time. If there is not enough room,
// only the time is shown.
Label {
    id: root

    // In ms since the epoch.
    required property real createdAt
    // The author's followers; 0 to show nothing about them.
    property real followers: 0

    readonly property string age: Format.ago(createdAt, Clock.now)

    color: Theme.muted
    font.pixelSize: Theme.smallSize
    //: %1 is the age of the message, %2 is the number of people who follow its author
    text: followers > 0 ? qsTr("%1 · %2 followers").arg(age).arg(Format.compact(followers)) : age

    HoverHandler {
        id: hover
    }

    LazyHint {
        active: hover.hovered
        text: Format.exact(root.createdAt)
    }
}
