// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// A message that is out.
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
}
