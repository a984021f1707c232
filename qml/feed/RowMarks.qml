// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Highlights the search text in one row, over its plain text. Exists only during a search.
Item {
    id: root

    required property FeedRow row

    readonly property RowCard card: row.shown as RowCard

    anchors.fill: parent
    visible: card !== null
    z: 1

    Repeater {
        model: root.card === null ? [] : WordMarks.in(root.row.content, root.row.sought, root.card.wordsLabel.font, root.card.wordsLabel.width, Theme.bodyLine)

        Rectangle {
            required property rect modelData

            color: Theme.mark
            height: modelData.height
            objectName: "feed.row.found"
            radius: 3
            width: modelData.width
            x: root.card.wordsLabel.x + modelData.x
            y: root.card.wordsLabel.y + modelData.y
        }
    }

    Repeater {
        model: root.card === null ? [] : WordMarks.in(root.row.username, root.row.sought, root.card.nameLabel.font, root.card.width, Theme.bodyLine)

        Rectangle {
            required property rect modelData

            color: Theme.mark
            height: modelData.height
            objectName: "feed.row.foundName"
            radius: 3
            width: Math.min(modelData.width, root.card.nameLabel.width - modelData.x)
            x: root.card.nameLabel.parent.x + root.card.nameLabel.x + modelData.x
            y: root.card.nameLabel.parent.y
        }
    }
}
