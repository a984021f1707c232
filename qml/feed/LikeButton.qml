// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Core

// The heart and its count. Filled and coloured when liked.
T.AbstractButton {
    id: root

    required property bool liked
    required property real count

    readonly property color ink: liked || hovered ? Theme.like : Theme.muted

    Accessible.checkable: true
    Accessible.checked: liked
    //: For the screen reader: the like button and how many like the message.
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
    // The heart by itself: it is of another font, and each like that arrives would lay it out again with its count.
    contentItem: Row {
        opacity: root.down ? 0.7 : 1

        Label {
            Accessible.ignored: true
            color: root.ink
            font.bold: root.liked
            font.pixelSize: Theme.actionSize
            height: parent.height
            text: root.liked ? "♥" : "♡"
            verticalAlignment: Text.AlignVCenter
        }

        Label {
            Accessible.ignored: true
            color: root.ink
            font.bold: root.liked
            font.pixelSize: Theme.actionSize
            height: parent.height
            leftPadding: text === "" ? 0 : 4
            text: root.count > 0 ? Format.compact(root.count) : ""
            verticalAlignment: Text.AlignVCenter
        }
    }

    // Qt 6.4 offers a screen reader the action and does nothing on it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
