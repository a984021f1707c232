// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// Handles clicks on the rows of a list outside their buttons: the author opens the profile, the right button opens the
// menu. One item below all rows, so that it costs a row nothing. (A TapHandler does not work: in Qt 6.4 it keeps mouse
// presses from the items below.)
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
