// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// A list whose rows are kept for other rows to come, but not for another model: Qt 6.4 would hand the first of them
// over without a word, and it would go on showing what it stood for in the old one.
ListView {
    id: root

    // In place of `model`.
    property var rows: null

    // By the model, which is ahead of what is laid out.
    function rowOf(item: var): int {
        return item?.index ?? -1;
    }

    // The row that the keyboard is in is the current one, whoever brought it there: Tab, a click on a button, a screen
    // reader. So the keys go on from it. A row that becomes the current one takes the focus, also from a button in it.
    function follow(focused: Item) {
        let item = focused;
        while (item !== null && item.parent !== contentItem)
            item = item.parent;
        const row = rowOf(item);
        if (row < 0)
            return;
        const reason = (focused as T.Control)?.focusReason ?? Qt.OtherFocusReason;
        currentIndex = row; // also where it seems to be: it may not know yet of a row that came above
        if (!focused.activeFocus)
            focused.forceActiveFocus(reason);
    }

    // Qt does not let a button out of the chain of Tab while it has the focus: so that goes to its row before.
    function setCurrent(row: int) {
        if (activeFocus && currentItem !== null)
            currentItem.forceActiveFocus(Qt.OtherFocusReason);
        currentIndex = row;
    }

    // Where a key leads among rows: to the next one, the previous one, or nowhere.
    function stepOf(event: var): int {
        const plain = event.modifiers === Qt.NoModifier;
        if (event.key === Qt.Key_Down || plain && event.key === Qt.Key_J)
            return 1;
        return event.key === Qt.Key_Up || plain && event.key === Qt.Key_K ? -1 : 0;
    }

    // To the next or previous row by keyboard, or into the current one; whether there is such a row.
    function step(by: int): bool {
        const next = activeFocus ? currentIndex + by : currentIndex;
        if (next < 0 || next >= count)
            return false;
        setCurrent(next);
        positionViewAtIndex(next, ListView.Contain);
        currentItem.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    function change() {
        if (model === rows)
            return;
        reuseItems = false; // lets go of those that were kept
        model = rows;
        reuseItems = true;
    }

    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    reuseItems: true

    Component.onCompleted: change()
    onRowsChanged: change()

    Connections {
        function onActiveFocusItemChanged() {
            if (root.activeFocus)
                root.follow(root.Window.activeFocusItem);
        }

        target: root.Window.window
    }
}
