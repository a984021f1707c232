// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The rows of a feed under one another. What is being read stays where it is, whatever comes.
FocusScope {
    id: root

    required property FeedModel model
    // What a person wants of a row goes there.
    property Community community: null
    // What is looked for in the rows; empty while nothing is.
    property string sought: ""
    // For what stands above the first row and below the last, and moves with them.
    property real roomAbove: 0
    property real roomBelow: 0

    readonly property bool atTop: anchor.atTop
    readonly property int count: list.count
    // Where the rooms begin, in this item.
    readonly property real rowsTop: anchor.edge - list.contentY
    readonly property real rowsEnd: list.originY + list.contentHeight - list.contentY
    // How far somebody pulls the top down, and how far they did before they let it go.
    readonly property real pulled: Math.max(0, -list.verticalOvershoot)
    readonly property bool dragging: list.dragging
    property real pulledMost: 0
    // Rows that are entered, for the keyboard and whoever looks.
    readonly property alias view: list

    signal editAsked(real key)
    // Somebody scrolled by hand.
    signal scrolled
    // The last row is less than a screen away.
    signal nearEnd
    // The top was pulled down far enough, and let go.
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

    // Brings a row into sight, and says whether there is such a row.
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

    // The first row that is wholly in sight; -1 without one.
    function firstInSight(): int {
        const row = anchor.firstWhole();
        return row === null ? -1 : row.index;
    }

    // To the next or previous row by keyboard.
    function step(by: int) {
        if (list.step(by))
            anchor.remember();
    }

    // The keyboard's row stays near what is seen, so that Tab never jumps away from it.
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
        // Fingers on a touchpad let go without a word: then it goes back by itself.
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

            sought: root.sought
            width: list.width

            onCheckAsked: root.community.checkNow(postId)
            onDiscardAsked: root.community.discard(postId)
            onDismissAsked: root.community.dismiss(messageId)
            onEditAsked: root.editAsked(key)
            onHoleAsked: root.community.loadHole(key)
            onLikeToggled: liked ? root.community.unlike(messageId) : root.community.like(messageId)
            onMenuAsked: (x, y, byKeyboard) => menu.open(row, x, y, byKeyboard)
            onProfileAsked: AppController.showAuthor(messageId)
            onRevealAsked: root.model.reveal(messageId)
            onSendAgainAsked: root.community.sendAgain(postId)
            onThreadAsked: root.community.openThread(messageId)
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

        onThreadAsked: messageId => root.community.openThread(messageId)
    }

    FeedAnchor {
        id: anchor

        model: root.model
        moving: list.moving || bar.pressed
        view: list
    }
}
