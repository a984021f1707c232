// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// What the pointer does with the rows of a list where it presses none of their buttons: the author leads to their card,
// the right button to the menu. Once for the list, under its rows, so that a row costs nothing for it. (A TapHandler
// would not do: that of Qt 6.4 keeps a mouse's press from what lies below it.)
MouseArea {
    id: root

    required property ListView view

    readonly property bool overAuthor: containsMouse && authorAt(mouseX, mouseY) !== null

    function rowAt(x: real, y: real): FeedRow {
        return view.itemAt(x, root.y + y) as FeedRow;
    }

    function authorAt(x: real, y: real): FeedRow {
        const row = rowAt(x, y);
        return row !== null && row.hasAuthorAt(row.mapFromItem(root, x, y)) ? row : null;
    }

    acceptedButtons: Qt.LeftButton | Qt.RightButton
    cursorShape: overAuthor ? Qt.PointingHandCursor : Qt.ArrowCursor
    height: view.height
    hoverEnabled: true
    parent: view.contentItem
    width: view.width
    y: view.contentY
    z: -1

    onClicked: mouse => {
        const isMenu = mouse.button === Qt.RightButton;
        const row = isMenu ? rowAt(mouse.x, mouse.y) : authorAt(mouse.x, mouse.y);
        if (row === null)
            return;
        const at = row.mapFromItem(root, mouse.x, mouse.y);
        isMenu ? row.menuAsked(at.x, at.y, false) : row.profileAsked();
    }
}
