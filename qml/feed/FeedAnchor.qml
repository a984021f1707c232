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
    property bool disturbed: false

    function goToTop() {
        view.cancelFlick();
        pinned = true;
        key = -1;
        view.positionViewAtBeginning();
        view.contentY = edge;
    }

    function remember() {
        key = -1;
        pinned = atTop;
        if (pinned || view.count === 0)
            return;
        const below = view.indexAt(view.width / 2, view.contentY + 1);
        const row = view.itemAtIndex(below < 0 ? 0 : below) as RowBase;
        if (row === null)
            return;
        key = row.key;
        offset = row.y - view.contentY;
    }

    function follow() {
        if (moving)
            remember();
    }

    function hold() {
        disturbed = false;
        if (moving) {
            remember();
            return;
        }
        view.forceLayout();
        if (pinned) {
            goToTop();
            return;
        }
        if (key < 0) {
            remember();
            return;
        }
        const index = model.indexOfKey(key);
        const row = index < 0 ? null : view.itemAtIndex(index) as RowBase;
        if (row !== null && Math.abs(row.y - view.contentY - offset) >= 1)
            view.contentY = row.y - offset;
        remember();
    }

    visible: false

    onEdgeChanged: disturbed = true

    Connections {
        function onDataChanged() {
            root.disturbed = true;
        }

        function onRowsInserted() {
            root.disturbed = true;
        }

        function onRowsRemoved() {
            root.disturbed = true;
        }

        target: root.model
    }

    // Once a frame, on the GUI thread, before what is seen is settled.
    Connections {
        function onAfterAnimating() {
            if (root.disturbed)
                root.hold();
        }

        target: root.Window.window
    }
}
