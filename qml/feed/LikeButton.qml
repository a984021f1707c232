// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The like button: a heart and a count. Filled and colored if the user likes the message.
T.AbstractButton {
    id: root

    required property bool liked
    required property real count

    Accessible.checkable: true
    Accessible.checked: liked
    //: For the screen reader: the like button and the number of likes
    Accessible.name: liked ? qsTr("Unlike, %Ln like(s)", "", count) : qsTr("Like, %Ln like(s)", "", count)
    Accessible.role: Accessible.Button
    implicitHeight: Theme.bodyLine
    implicitWidth: implicitContentWidth
    padding: 0
    objectName: "feed.row.like"

    background: FocusRing {
        anchors.leftMargin: -6
        anchors.rightMargin: -6
        radius: Theme.tileRadius
        visible: root.visualFocus
    }
    contentItem: ActionFace {
        bold: root.liked
        ink: root.liked || root.hovered ? Theme.like : Theme.muted
        opacity: root.down ? 0.7 : 1
        sign: root.liked ? "♥" : "♡"
        words: root.count > 0 ? Format.compact(root.count) : ""
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
