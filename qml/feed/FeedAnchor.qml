// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Core

// Keeps the row that is being read where it is while rows come and go around it. The anchor is a row's key and its
// distance from the top of the view, never contentY, which means something else after each insertion.
Item {
    id: root

    required property ListView view
    required property FeedModel model
    // While somebody scrolls by hand, the hand decides.
    required property bool moving

    // Where the view stands, and where it belongs: at the top nothing is held, what is new shows itself there.
    readonly property bool atTop: view.contentY <= edge + 4
    readonly property real edge: view.originY - view.topMargin
    property bool pinned: true
    property real key: -1
    property real offset: 0
    // The rows below the anchor, as [key, offset]: one of them is held when the anchor goes.
    property var spares: []
    property bool disturbed: false
    // Putting things right can move the edge once more; what has not settled in a few frames waits for real news.
    readonly property int mostRounds: 3
    readonly property int mostSpares: 3
    property int rounds: 0

    function goToTop() {
        view.cancelFlick();
        pinned = true;
        key = -1;
        // Where it stands already, a new position would only move the edge, and so ask for itself again.
        if (Math.abs(view.contentY - edge) < 1)
            return;
        view.positionViewAtBeginning();
        view.contentY = edge;
    }

    // What a reader comes back to by restore(), also when rows came and went meanwhile.
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

    // The first row that is seen from its top on; a row that fills the view is taken as it is.
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

    // The anchor, or the first of the rows below it that is left; null when none is.
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
        // The anchor stays the same until somebody scrolls: another one might be a row that has not its height yet.
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

    // A row that grows moves what is below it, without a word of the model.
    Connections {
        function onContentHeightChanged() {
            root.disturbed = true;
        }

        target: root.view
    }

    // Once a frame, on the GUI thread, before what is seen is settled.
    Connections {
        function onAfterAnimating() {
            if (root.disturbed)
                root.settle();
        }

        target: root.Window.window
    }
}
