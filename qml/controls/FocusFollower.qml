// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// Scrolls a Flickable so that the focused item inside it is visible.
Item {
    id: root

    required property Flickable flickable

    readonly property Item focused: Window.activeFocusItem

    function reveal() {
        for (let above = focused; above !== null; above = above.parent) {
            if (above !== flickable.contentItem)
                continue;
            const top = focused.mapToItem(flickable.contentItem, 0, 0).y - Theme.space2;
            const bottom = top + focused.height + 2 * Theme.space2;
            if (top < flickable.contentY)
                flickable.contentY = Math.max(0, top);
            else if (bottom > flickable.contentY + flickable.height)
                flickable.contentY = Math.max(0, Math.min(bottom, flickable.contentHeight) - flickable.height);
            return;
        }
    }

    visible: false

    onFocusedChanged: reveal()
}
