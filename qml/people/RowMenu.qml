// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// What can be done with a row of a list and with whoever wrote it. One for the whole list, and made when it is opened:
// a row has at most the button that asks for it.
Item {
    id: root

    // Of the row, as it was then: it may go while the menu is open.
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
