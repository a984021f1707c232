// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Core

// Keeps the row being read in place while rows are inserted and removed around it (F9). The anchor is a row's key and
// its distance from the top of the view, not contentY, which changes meaning with every insertion.
Item {
    id: root

    required property ListView view
    required property FeedModel model
    // Does nothing while the user scrolls.
    required property bool moving

    // The position of the view and the wanted one. At the top there is no anchor, so that new rows become visible.
    readonly property bool atTop: view.contentY <= edge + 4
    readonly property real edge: view.originY - view.topMargin
    property bool pinned: true
    property real key: -1
    property real offset: 0
    // The rows below the anchor, as [key, offset]. One of them becomes the anchor if the anchor is removed.
    property var spares: []
    property bool disturbed: false
    // A correction can move the edge again. If it has not settled after this many frames, wait for the next change.
    readonly property int mostRounds: 3
    readonly property int mostSpares: 3
    property int rounds: 0

    function goToTop() {
        view.cancelFlick();
        pinned = true;
        key = -1;
        // Setting the current position again would only move the edge and so trigger another correction.
        if (Math.abs(view.contentY - edge) < 1)
            return;
        view.positionViewAtBeginning();
        view.contentY = edge;
    }

    // Returns the state for restore(), which works even if rows were inserted or removed in between.
    function place(): var {
        return {
            "pinned": pinned,
            "key": key,
            "offset": offset,
            "spares": spares
        };
    }

    function restore(place: var) {
        view.cancelFlick();
        if (!place || place.pinned) {
            goToTop();
            return;
        }
        pinned = false;
        key = place.key;
        offset = place.offset;
        spares = place.spares;
        if (anchored() === null)
            goToTop();
        else
            hold();
    }

    // The first row whose top is visible; or, if one row fills the view, that row.
    function firstWhole(): RowBase {
        const cut = view.indexAt(view.width / 2, view.contentY + 1);
        const first = view.itemAtIndex(Math.max(cut, 0)) as RowBase;
        if (first === null || first.y >= view.contentY)
            return first;
        const next = view.itemAtIndex(cut + 1) as RowBase;
        return next !== null && next.y < view.contentY + view.height ? next : first;
    }

    function remember() {
        key = -1;
        pinned = atTop;
        if (!pinned && view.count > 0)
            take(firstWhole());
    }

    function take(row: RowBase) {
        if (row === null)
            return;
        key = row.key;
        offset = row.y - view.contentY;
        noteSpares(row.index);
    }

    function noteSpares(index: int) {
        spares = [];
        for (let next = index + 1; next <= index + mostSpares; ++next) {
            const row = view.itemAtIndex(next) as RowBase;
            if (row === null)
                return;
            spares.push([row.key, row.y - view.contentY]);
        }
    }

    // Returns the anchor, or the first remaining row below it, or null.
    function anchored(): RowBase {
        const candidates = key < 0 ? [] : [[key, offset], ...spares];
        for (const [wanted, distance] of candidates) {
            const index = model.indexOfKey(wanted);
            if (index < 0)
                continue;
            if (view.itemAtIndex(index) === null)
                view.positionViewAtIndex(index, ListView.Beginning);
            key = wanted;
            offset = distance;
            return view.itemAtIndex(index) as RowBase;
        }
        return null;
    }

    function follow() {
        if (moving)
            remember();
    }

    function settle() {
        disturbed = false;
        hold();
        rounds = disturbed ? rounds + 1 : 0;
        if (rounds < mostRounds)
            return;
        disturbed = false;
        rounds = 0;
    }

    function hold() {
        if (moving) {
            remember();
            return;
        }
        view.forceLayout();
        if (pinned) {
            goToTop();
            return;
        }
        // Keep the anchor until the user scrolls: a new one might be a row that does not have its final height yet.
        const row = anchored();
        if (row === null) {
            remember();
            return;
        }
        if (Math.abs(row.y - view.contentY - offset) > 0.01)
            view.contentY = row.y - offset;
        noteSpares(row.index);
    }

    visible: false

    onEdgeChanged: disturbed = true
    onModelChanged: {
        pinned = true;
        key = -1;
    }

    Connections {
        function onDataChanged() {
            root.disturbed = true;
        }

        function onRowsInserted() {
            root.disturbed = true;
        }

        function onRowsMoved() {
            root.disturbed = true;
        }

        function onRowsRemoved() {
            root.disturbed = true;
        }

        target: root.model
    }

    // A row that grows moves the rows below it without a signal from the model.
    Connections {
        function onContentHeightChanged() {
            root.disturbed = true;
        }

        target: root.view
    }

    // Once per frame, on the GUI thread, before the scene is synchronized.
    Connections {
        function onAfterAnimating() {
            if (root.disturbed)
                root.settle();
        }

        target: root.Window.window
    }
}
