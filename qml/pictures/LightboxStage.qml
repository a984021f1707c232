// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// Where pictures are shown large when somebody asks for it. Nothing of it exists until then.
Item {
    id: root

    property string address
    property string author
    // What had the focus before, and gets it back.
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
