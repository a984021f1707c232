// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// Opens the picture viewer on request; creates nothing before that.
Item {
    id: root

    property string address
    property string author
    // The item that gets the focus back on closing.
    property Item before: null

    function close() {
        address = "";
        if (before !== null && before.visible)
            before.forceActiveFocus(Qt.PopupFocusReason);
        before = null;
    }

    Connections {
        function onShown(address: string, author: string) {
            if (root.address === "")
                root.before = root.Window.activeFocusItem;
            root.author = author;
            root.address = address;
        }

        target: Pictures
    }

    LazyLoader {
        file: Qt.resolvedUrl("Lightbox.qml")
        initialProperties: ({
                "address": Qt.binding(() => root.address),
                "author": Qt.binding(() => root.author)
            })
        wanted: root.address !== ""

        onClosed: root.close()
    }
}
