// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The rows of a feed. The row being read keeps its place whatever happens (F9).
FocusScope {
    id: root

    required property FeedModel model
    // Receives the actions of the rows.
    property Community community: null
    // The search text; empty while there is no search.
    property string sought: ""
    // The height reserved above the first row and below the last for content that scrolls with the rows.
    property real roomAbove: 0
    property real roomBelow: 0

    readonly property bool atTop: anchor.atTop
    readonly property int count: list.count
    // Where the rows start and end, in coordinates of this item.
    readonly property real rowsTop: anchor.edge - list.contentY
    readonly property real rowsEnd: list.originY + list.contentHeight - list.contentY
    // How far the top is pulled down, in pixels. pulledMost is the farthest point of this pull.
    readonly property real pulled: Math.max(0, -list.verticalOvershoot)
    readonly property bool dragging: list.dragging
    property real pulledMost: 0
    // The list inside, which holds the keyboard focus.
    readonly property alias view: list

    signal editAsked(real key)
    // Emitted when the user scrolls.
    signal scrolled
    // Emitted when the last row is less than a screen away.
    signal nearEnd
    // Emitted when the user pulled the top down far enough and released it.
    signal pulledDown

    function showTop() {
        anchor.goToTop();
    }

    function place(): var {
        return anchor.place();
    }

    function restore(place: var) {
        list.forceLayout();
        anchor.restore(place);
    }

    // Scrolls to a row. Returns whether there is such a row.
    function show(key: real): bool {
        const row = model.indexOfKey(key);
        if (row < 0)
            return false;
        list.cancelFlick();
        list.setCurrent(row);
        list.positionViewAtIndex(row, ListView.Center);
        anchor.remember();
        return true;
    }

    function enter() {
        if (list.currentItem)
            list.currentItem.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Returns the first fully visible row, or -1.
    function firstInSight(): int {
        const row = anchor.firstWhole();
        return row === null ? -1 : row.index;
    }

    // Moves the keyboard to the next or previous row.
    function step(by: int) {
        if (list.step(by))
            anchor.remember();
    }

    // The current row stays near the visible ones, so that Tab never jumps away from them.
    function keepCurrentNear() {
        if (list.activeFocus)
            return;
        const seen = list.indexAt(list.width / 2, list.contentY + list.height / 2);
        if (seen >= 0)
            list.currentIndex = atTop ? 0 : seen;
    }

    function loadWhenNear() {
        if (list.originY + list.contentHeight - list.contentY - list.height < list.height)
            nearEnd();
    }

    onPulledChanged: {
        // No event says when the fingers leave a touchpad, so the pull ends by a timer.
        const letGo = !dragging && pulled < pulledMost;
        if (letGo && pulledMost >= Metrics.pullDistance)
            pulledDown();
        pulledMost = letGo ? 0 : dragging ? pulled : Math.max(pulled, pulledMost);
    }

    RowList {
        id: list

        anchors.fill: parent
        bottomMargin: root.roomBelow
        boundsBehavior: Flickable.DragOverBounds
        cacheBuffer: 400
        currentIndex: 0
        delegate: FeedRow {
            id: row

            actions: root.community?.actions ?? null
            sought: root.sought
            width: list.width

            onEditAsked: root.editAsked(key)
            onHoleAsked: root.community.timeline.loadHole(key)
            onMenuAsked: (x, y, byKeyboard) => menu.open(row, x, y, byKeyboard)
            onProfileAsked: AppController.navigation.showAuthor(messageId)
            onRevealAsked: root.model.reveal(messageId)
            onThreadAsked: root.community.threads.open(messageId)
        }
        objectName: "feed.list"
        rows: root.model
        topMargin: root.roomAbove

        T.ScrollBar.vertical: ScrollBar {
            id: bar
        }

        onContentHeightChanged: root.loadWhenNear()
        onContentYChanged: {
            anchor.follow();
            root.loadWhenNear();
        }
        onCountChanged: if (root.atTop && !activeFocus)
            currentIndex = 0
        onHeightChanged: root.loadWhenNear()
        onMovementEnded: root.keepCurrentNear()
        onMovementStarted: root.scrolled()
    }

    RowPointer {
        view: list
    }

    RowMenu {
        id: menu

        onThreadAsked: messageId => root.community.threads.open(messageId)
    }

    FeedAnchor {
        id: anchor

        model: root.model
        moving: list.moving || bar.pressed
        view: list
    }
}
