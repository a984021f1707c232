// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Members, posts and likes, one tile each. Not a Repeater, which would recreate all tiles whenever a number changes.
Row {
    id: root

    required property Community community

    readonly property real tileHeight: Math.max(members.implicitHeight, posts.implicitHeight, likes.implicitHeight)
    readonly property real tileWidth: (width - 2 * spacing) / 3

    spacing: Theme.space2

    StatTile {
        id: members

        height: root.tileHeight
        number: root.community.stats.memberCount
        width: root.tileWidth
        word: qsTr("members")
    }

    StatTile {
        id: posts

        height: root.tileHeight
        number: root.community.stats.postCount
        width: root.tileWidth
        word: qsTr("posts")
    }

    StatTile {
        id: likes

        height: root.tileHeight
        number: root.community.stats.totalLikes
        width: root.tileWidth
        word: qsTr("likes")
    }
}
