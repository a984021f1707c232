// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

// The card of a message.
RowCard {
    id: root

    LikeButton {
        count: root.row.likeCount
        focusPolicy: root.row.current ? Qt.StrongFocus : Qt.ClickFocus
        liked: root.row.liked

        onClicked: root.row.likeToggled()
    }

    RepliesButton {
        row: root.row
        visible: !root.row.inThread

        onClicked: root.row.threadAsked()
    }

    Repeater {
        model: Links.in(root.row.content)

        LinkAction {
            required property string modelData

            address: modelData
            row: root.row
        }
    }

    MoreButton {
        row: root.row
    }
}
