// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// How many replied; opens the thread. The bubble stands by itself: laying out an emoji costs more than all other words.
RowAction {
    id: root

    Accessible.name: row.replyCount > 0 ? qsTr("%Ln repl(y|ies)", "", row.replyCount) : qsTr("Reply")
    objectName: "feed.row.replies"
    text: Accessible.name

    contentItem: Row {
        opacity: root.down ? 0.7 : 1
        spacing: 4

        Label {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.actionSize
            height: parent.height
            text: "💬"
            verticalAlignment: Text.AlignVCenter
        }

        Label {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.actionSize
            font.underline: root.hovered
            height: parent.height
            text: root.text
            verticalAlignment: Text.AlignVCenter
        }
    }
}
