// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// How many replied; opens the thread.
RowAction {
    id: root

    Accessible.name: row.replyCount > 0 ? qsTr("%Ln repl(y|ies)", "", row.replyCount) : qsTr("Reply")
    objectName: "feed.row.replies"
    text: Accessible.name

    contentItem: ActionFace {
        opacity: root.down ? 0.7 : 1
        sign: "💬"
        underlined: root.hovered
        words: root.text
    }
}
