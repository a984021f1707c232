// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A list whose rows are kept for other rows to come, but not for another model: Qt 6.4 would hand the first of them over
// without a word, and it would go on showing what it stood for in the old one.
ListView {
    id: root

    // In place of `model`.
    property var rows: null

    function change() {
        if (model === rows)
            return;
        reuseItems = false; // lets go of those that were kept
        model = rows;
        reuseItems = true;
    }

    reuseItems: true

    Component.onCompleted: change()
    onRowsChanged: change()

    // The row that the keyboard is in is the current one, whoever brought it there: Tab, a click on a button, a screen reader.
    // So the keys go on from it.
    Connections {
        function onActiveFocusItemChanged() {
            let item = root.activeFocus ? root.Window.activeFocusItem : null;
            while (item !== null && item.parent !== root.contentItem)
                item = item.parent;
            const row = item === null ? -1 : root.indexAt(item.x + item.width / 2, item.y + item.height / 2);
            if (row >= 0)
                root.currentIndex = row;
        }

        target: root.Window.window
    }
}
