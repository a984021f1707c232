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

    Label {
        Accessible.name: qsTr("%Ln repl(y|ies)", "", root.row.replyCount)
        color: Theme.muted
        font.pixelSize: Theme.actionSize
        height: Theme.bodyLine
        text: "💬 " + Accessible.name
        verticalAlignment: Text.AlignVCenter
        visible: root.row.replyCount > 0
    }
}
