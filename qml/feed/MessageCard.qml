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

    RowAction {
        Accessible.name: root.row.replyCount > 0 ? qsTr("%Ln repl(y|ies)", "", root.row.replyCount) : qsTr("Reply")
        color: Theme.muted
        font.bold: false
        objectName: "feed.row.replies"
        row: root.row
        text: "💬 " + Accessible.name
        visible: !root.row.inThread

        onClicked: root.row.threadAsked()
    }
}
