// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// The number of replies; opens the thread.
RowAction {
    id: root

    Accessible.name: row.replyCount > 0 ? qsTr("%Ln repl(y|ies)", "", row.replyCount) : qsTr("Reply")
    color: Theme.muted
    font.bold: false
    leftPadding: mirrored ? 0 : icon.width + Theme.space1
    objectName: "feed.row.replies"
    rightPadding: mirrored ? icon.width + Theme.space1 : 0
    text: Accessible.name

    ReplyIcon {
        id: icon

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        opacity: root.down ? 0.7 : 1
    }
}
