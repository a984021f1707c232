// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// A list that reuses its delegates, but never across models: Qt 6.4 would hand the first ones to the new model without
// a signal, and they would keep showing rows of the old one.
ListView {
    id: root

    // Use this instead of `model`.
    property var rows: null

    // Returns the index according to the model, which is ahead of the layout.
    function rowOf(item: var): int {
        return item?.index ?? -1;
    }

    // The row that contains the focus becomes the current one, whether Tab, a click or a screen reader moved the focus
    // there; keyboard navigation continues from it. A row that becomes current takes the focus, also from one of its
    // buttons.
    function follow(focused: Item) {
        let item = focused;
        while (item !== null && item.parent !== contentItem)
            item = item.parent;
        const row = rowOf(item);
        if (row < 0)
            return;
        const reason = (focused as T.Control)?.focusReason ?? Qt.OtherFocusReason;
        currentIndex = row; // even if it looks the same: a row just inserted above may not be known here yet
        if (!focused.activeFocus)
            focused.forceActiveFocus(reason);
    }

    // Qt does not remove a button from the tab chain while it has the focus, so the row takes the focus first.
    function setCurrent(row: int) {
        if (activeFocus && currentItem !== null)
            currentItem.forceActiveFocus(Qt.OtherFocusReason);
        currentIndex = row;
    }

    // Returns the direction in which a key moves among the rows: 1, -1 or 0.
    function stepOf(event: var): int {
        const plain = event.modifiers === Qt.NoModifier;
        if (event.key === Qt.Key_Down || plain && event.key === Qt.Key_J)
            return 1;
        return event.key === Qt.Key_Up || plain && event.key === Qt.Key_K ? -1 : 0;
    }

    // Moves to the next or previous row, or into the current one. Returns whether there is such a row.
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
        reuseItems = false; // releases the pooled delegates
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
