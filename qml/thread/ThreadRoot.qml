// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The message that a thread replies to, as it was when the thread was opened.
Item {
    id: root

    required property ThreadModel thread

    readonly property string name: thread?.rootUsername ?? ""

    implicitHeight: visible ? Math.max(avatar.height, column.height) + 2 * Theme.space3 : 0
    visible: name !== ""

    UserAvatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        colorIndex: root.thread?.rootColor ?? 0
        imageUrl: root.thread?.rootImageUrl ?? ""
        implicitHeight: 28
        initials: root.thread?.rootInitials ?? ""
        y: Theme.space3
    }

    Column {
        id: column

        anchors.left: avatar.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        spacing: Theme.space1
        y: Theme.space3

        Label {
            elide: Text.ElideRight
            font.bold: true
            text: root.name
            width: parent.width
        }

        Prose {
            elide: Text.ElideRight
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            maximumLineCount: 8
            objectName: "thread.root"
            text: root.thread?.rootContent ?? ""
            width: parent.width
        }

        ComponentHost {
            active: (root.thread?.rootMediaUrl ?? "") !== ""
            height: implicitHeight
            width: parent.width

            content: MediaBox {
                address: root.thread?.rootMediaUrl ?? ""
                author: root.name
                width: column.width
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
