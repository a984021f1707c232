// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Coterie
import Coterie.Controls
import Coterie.Core

Item {
    id: root

    height: 820
    width: 1280

    Desk {
        id: desk

        anchors.fill: parent
        focus: true
        detailsInDrawer: false
        sidebarInDrawer: false
    }

    CoterieTest {
        function cleanup() {
            Preferences.sidebarWidth = 0;
            Preferences.detailsWidth = 0;
            desk.sidebarWanted = Metrics.sidebarWidth;
            desk.detailsWanted = Metrics.detailsWidth;
        }

        function test_edges_areDraggedWithinLimits() {
            openCommunity();
            tryVerify(() => named(desk, "desk.sidebarEdge") !== null);
            const edge = named(desk, "desk.sidebarEdge");
            mousePress(edge, 4, 400);
            for (let x = 4; x <= 64; x += 6)
                mouseMove(edge, 10, 400);
            mouseMove(root, 300, 400);
            mouseRelease(root, 300, 400);
            verify(desk.sidebarSpan > Metrics.sidebarWidth);
            compare(Preferences.sidebarWidth, desk.sidebarSpan);
            const details = named(desk, "desk.detailsEdge") as Splitter;
            details.to(5000, true);
            compare(desk.detailsSpan, details.most);
            verify(desk.width - desk.sidebarSpan - desk.detailsSpan >= Metrics.columnLeast);
            details.to(1, true);
            compare(desk.detailsSpan, Metrics.detailsMinWidth);
        }

        function test_edges_areMovedByKeys() {
            openCommunity();
            const sidebar = named(desk, "desk.sidebarEdge") as Splitter;
            sidebar.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(desk.sidebarSpan, Metrics.sidebarWidth + Theme.space4);
            compare(Preferences.sidebarWidth, desk.sidebarSpan);
            verify(sidebar.Accessible.name.indexOf(String(desk.sidebarSpan)) > 0);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(desk.sidebarSpan, Metrics.sidebarWidth - Theme.space4);
            keyClick(Qt.Key_Home);
            compare(desk.sidebarSpan, Metrics.sidebarWidth);
            const details = named(desk, "desk.detailsEdge") as Splitter;
            details.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left); // moving the handle left makes the pane wider
            compare(desk.detailsSpan, Metrics.detailsWidth + Theme.space4);
        }

        function test_activity_isDrawnAndTold() {
            openCommunity();
            tryVerify(() => named(desk, "details.activity") !== null);
            const card = named(desk, "details.activity");
            const activity = AppController.navigation.current.stats.activity;
            compare(activity.active, true);
            compare(activity.posts.capacity, 30);
            verify(activity.sinceText !== "");
            compare(card.Accessible.role, Accessible.Chart);
            verify(card.Accessible.description.indexOf("30 minutes") > 0);
            verify(named(desk, "details.activity.since") !== null);
            // The first minute is drawn even if it is the only one.
            const charts = all(card, item => item instanceof Chart);
            compare(charts.length, 2);
            for (const chart of charts)
                verify(chart.runs.length === 1 && chart.runs[0].length > 1);
            Theme.awake = false;
            compare(activity.active, false);
            Theme.awake = true;
            compare(activity.active, true);
        }

        name: "Places"
    }
}
