// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The menu of a row: actions on the message and its author. One menu serves the whole list and is created when it
// opens, so that a row only needs a button.
Item {
    id: root

    // Copied from the row when the menu opens, because the row may go away.
    property string messageId
    property string content
    property bool repliable: false
    property bool byKeyboard: false
    property bool asked: false

    signal threadAsked(string messageId)

    function open(row: FeedRow, x: real, y: real, byKeyboard: bool) {
        if (row.kind === FeedModel.Hole)
            return;
        messageId = row.messageId;
        content = row.content;
        repliable = row.kind === FeedModel.Message && !row.inThread && !row.removed;
        const at = mapFromItem(row, x, y);
        place.x = at.x;
        place.y = at.y;
        root.byKeyboard = byKeyboard;
        asked = true;
    }

    Item {
        id: place
    }

    LazyLoader {
        id: menu

        file: Qt.resolvedUrl("RowMenuEntries.qml")
        initialProperties: ({
                "byKeyboard": root.byKeyboard,
                "content": root.content,
                "messageId": root.messageId,
                "parent": place,
                "repliable": root.repliable,
                "visible": true
            })
        wanted: root.asked
    }

    Connections {
        function onDone() {
            root.asked = false;
        }

        function onThreadAsked(messageId: string) {
            root.threadAsked(messageId);
        }

        target: menu.item
    }
}
