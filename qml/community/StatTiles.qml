// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

// Members, posts and likes, each on a tile.
Row {
    id: root

    required property Community community

    spacing: Theme.space2

    Repeater {
        model: [{
                "number": root.community.memberCount,
                "word": qsTr("members")
            }, {
                "number": root.community.postCount,
                "word": qsTr("posts")
            }, {
                "number": root.community.totalLikes,
                "word": qsTr("likes")
            }]

        Card {
            id: tile

            required property var modelData

            readonly property real number: modelData.number

            Accessible.name: Format.count(number) + " " + modelData.word
            Accessible.role: Accessible.StaticText
            height: 60
            radius: Theme.rowRadius
            width: (root.width - 2 * root.spacing) / 3

            Label {
                Accessible.ignored: true
                elide: Text.ElideRight
                font.bold: true
                font.pixelSize: 16
                text: tile.number < 10000 ? Format.count(tile.number) : Format.compact(tile.number)
                width: parent.width - 2 * x
                x: 10
                y: 9
            }

            Label {
                Accessible.ignored: true
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.chipSize
                text: tile.modelData.word
                width: parent.width - 2 * x
                x: 10
                y: 34
            }
        }
    }
}
