// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Coterie
import Coterie.Core

Item {
    id: root

    Main {
        id: window

        objectName: "window"
    }

    // Pastes what was copied.
    TextEdit {
        id: paper

        textFormat: TextEdit.PlainText
        visible: false
    }

    CoterieTest {
        function content(): Item {
            return window.contentItem;
        }

        function above(): Item {
            return window.contentItem.parent;
        }

        function page(): Item {
            return named(content(), "diagnostics");
        }

        // Waits until the page is open and has its first report.
        function open(width: int) {
            openCommunity();
            window.requestActivate();
            tryCompare(window, "active", true);
            window.width = width;
            tryCompare(content(), "width", width);
            window.diagnosticsOpen = true;
            tryVerify(() => page() !== null);
            tryVerify(() => named(page(), "diagnostics.group.frames") !== null, 5000, "no report came");
            tryVerify(() => connection() !== null, 5000, "the community's connection is not shown");
        }

        function connection(): Item {
            return named(page(), "diagnostics.connection." + AppController.navigation.current.tokenAddress);
        }

        function cleanup() {
            window.diagnosticsOpen = false;
            tryVerify(() => page() === null);
        }

        function test_R10_everythingIsNamedAndPlain() {
            open(1280);
            verifyAccessible(page(), 2);
            verifyPlain(page(), 40);
            compare(connection().Accessible.name, Format.sentence("%1: %2", [AppController.navigation.current.symbol, "Live"]));
            compare(named(page(), "diagnostics.counter.opens").Accessible.name.split(":")[0], "Connections opened");
            for (const chart of ["events", "roundTrip", "reconnects"]) {
                const card = named(page(), "diagnostics." + chart);
                compare(card.Accessible.role, Accessible.Chart);
                verify(card.Accessible.description !== "");
            }
        }

        function test_sampledOnceASecond() {
            open(1280);
            const series = named(page(), "diagnostics.events").series;
            tryVerify(() => series.values.length >= 2, 5000);
        }

        function test_everyWidthHasRoom_data(): var {
            return [{
                    "tag": "360",
                    "width": 360
                }, {
                    "tag": "700",
                    "width": 700
                }, {
                    "tag": "3840",
                    "width": 3840
                }];
        }

        function test_everyWidthHasRoom(data: var) {
            open(data.width);
            const seen = all(page(), item => isControl(item) || item instanceof Text);
            verify(seen.length > 40);
            for (const item of seen)
                verify(item.mapToItem(content(), item.width, 0).x <= data.width + 1, item.objectName + item.text);
        }

        function test_theShortcutOpensAndCloses() {
            openCommunity();
            window.requestActivate();
            tryCompare(window, "active", true);
            keyClick(Qt.Key_D, Qt.ControlModifier | Qt.ShiftModifier);
            tryVerify(() => page() !== null);
            verify(named(content(), "composer.text") === null);
            keyClick(Qt.Key_D, Qt.ControlModifier | Qt.ShiftModifier);
            tryVerify(() => page() === null);
            verify(named(content(), "composer.text") !== null);
        }

        function test_escapeReturnsToWhatWasThere() {
            openCommunity();
            window.requestActivate();
            tryCompare(window, "active", true);
            window.width = 1280;
            keyClick(Qt.Key_L, Qt.ControlModifier);
            const composer = named(content(), "composer.text");
            tryCompare(composer, "activeFocus", true);
            open(1280);
            tryCompare(named(page(), "diagnostics.close"), "activeFocus", true);
            keyClick(Qt.Key_Escape);
            tryVerify(() => page() === null);
            verify(named(content(), "composer.text") === composer);
            tryCompare(composer, "activeFocus", true);
        }

        function test_everythingIsReachedByTab() {
            open(1280);
            tryCompare(named(page(), "diagnostics.close"), "activeFocus", true);
            keyClick(Qt.Key_Tab);
            verify(named(page(), "diagnostics.copy").activeFocus);
            verify(named(page(), "diagnostics.copy").visualFocus);
        }

        function test_theKeyboardScrolls() {
            open(360);
            const scroll = named(page(), "diagnostics.scroll");
            verify(scroll.contentHeight > scroll.height);
            keyClick(Qt.Key_PageDown);
            verify(scroll.contentY > 0);
            keyClick(Qt.Key_PageUp);
            compare(scroll.contentY, 0);
        }

        function test_copyReachesTheClipboard() {
            open(1280);
            mouseClick(named(page(), "diagnostics.copy"));
            tryVerify(() => named(page(), "diagnostics.copied") !== null);
            paper.clear();
            paper.paste();
            verify(paper.text.startsWith("# Coterie diagnostics"));
            verify(paper.text.indexOf(AppController.navigation.current.tokenAddress + ": live") > 0);
            // The sandbox's keys and tickets have at least 43 characters and do not look like addresses.
            for (const word of paper.text.split(/[\s"',;:()]+/))
                verify(!/^(?=.*[0OIl_-])[\w+/=-]{43,}$/.test(word), word);
        }

        function test_thePillLeadsThere() {
            openCommunity();
            window.requestActivate();
            tryCompare(window, "active", true);
            window.width = 1280;
            const pill = named(content(), "connection.pill");
            pill.forceActiveFocus(Qt.TabFocusReason);
            verify(pill.visualFocus);
            keyClick(Qt.Key_Return);
            tryVerify(() => named(above(), "connection.detail.diagnostics") !== null);
            compare(named(above(), "connection.detail.why").text, AppController.navigation.current.connection.detail);
            verify(named(above(), "connection.detail.since") !== null);
            tryCompare(named(above(), "connection.detail.diagnostics"), "activeFocus", true);
            keyClick(Qt.Key_Return);
            tryVerify(() => page() !== null);
            verify(named(above(), "connection.detail.diagnostics") === null);
        }

        function test_theSidebarLeadsThere() {
            openCommunity();
            window.width = 1280;
            tryCompare(content(), "width", 1280);
            tryVerify(() => named(content(), "sidebar.diagnostics") !== null);
            mouseClick(named(content(), "sidebar.diagnostics"));
            tryVerify(() => page() !== null);
        }

        name: "Diagnostics"
    }
}
