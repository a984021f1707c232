// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Coterie
import Coterie.Controls
import Coterie.Core

// The window in a right-to-left language: each item has the mirrored position of the left-to-right layout.
Item {
    id: root

    Main {
        id: window

        objectName: "window"
    }

    CoterieTest {
        function content(): Item {
            return window.contentItem;
        }

        function size(width: int) {
            openCommunity();
            window.requestActivate();
            window.width = width;
            tryCompare(content(), "width", width);
            tryVerify(() => named(content(), "feed.row") !== null);
        }

        // Returns the distance of an item's leading edge from the window's leading edge.
        function begin(item: Item): real {
            const left = item.mapToItem(content(), 0, 0).x;
            return Theme.mirrored ? content().width - left - item.width : left;
        }

        // Returns the leading edges of all named items of the window.
        function places(): var {
            const found = {};
            for (const item of all(content(), child => child.objectName !== "" && child.width > 0)) {
                // Text decides about its own alignment, and rows change.
                if (!(item.objectName in found) && !item.objectName.startsWith("feed.row"))
                    found[item.objectName] = Math.round(begin(item));
            }
            return found;
        }

        function firstRow(): Item {
            return all(content(), child => child.objectName === "feed.row" && child.messageId !== "")[0];
        }

        function test_eachPart_standsWhereItsTwinStands_data() {
            return [1280, 900, 360].map(width => ({
                            "tag": String(width),
                            "width": width
                        }));
        }

        function test_eachPart_standsWhereItsTwinStands(data) {
            size(data.width);
            if (data.width === 1280)
                tryVerify(() => named(content(), "details.token") !== null);
            nextFrame(content());
            const before = places();
            verify(Object.keys(before).length > 6);
            Theme.mirrored = true;
            nextFrame(content());
            const after = places();
            for (const name in before)
                verify(Math.abs(after[name] - before[name]) <= 1, "%1 begins at %2, not %3".arg(name).arg(after[name]).arg(before[name]));
        }

        function test_rowsBeginAtTheRight() {
            size(1280);
            Theme.mirrored = true;
            nextFrame(content());
            const row = firstRow();
            const words = named(row, "feed.row.content");
            const heart = named(row, "feed.row.like");
            // The text leaves room for the avatar on the right. The actions are aligned with the text.
            const right = item => item.mapToItem(row, item.width, 0).x;
            verify(right(words) < row.width - 50);
            verify(Math.abs(right(heart) - right(words)) <= 1);
        }

        function test_writtenWords_keepTheirOwnDirection() {
            size(1280);
            Theme.mirrored = true;
            const words = all(content(), child => child.objectName === "feed.row.content" && /^[A-Za-z]/.test(child.text))[0];
            compare(words.effectiveHorizontalAlignment, Text.AlignLeft);
            compare(named(content(), "header.title").effectiveHorizontalAlignment, Text.AlignRight);
        }

        function test_drawers_comeFromTheOtherSide() {
            size(360);
            Theme.mirrored = true;
            const above = window.contentItem.parent;
            mouseClick(named(content(), "header.sidebar"));
            tryVerify(() => named(above, "sidebar.add") !== null);
            const item = named(above, "sidebar.add");
            tryVerify(() => item.mapToItem(content(), item.width, 0).x <= 360 && item.mapToItem(content(), 0, 0).x > 40);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(above, "sidebar.add") === null);
        }

        function test_wayBack_pointsToTheRight_data() {
            return ["settings", "diagnostics"].map(page => ({
                            "tag": page
                        }));
        }

        function test_wayBack_pointsToTheRight(data) {
            size(1280);
            window.settingsOpen = data.tag === "settings";
            window.diagnosticsOpen = data.tag === "diagnostics";
            tryVerify(() => named(content(), data.tag + ".close") !== null);
            const back = named(content(), data.tag + ".close");
            compare(back.sign, "←");
            Theme.mirrored = true;
            compare(back.sign, "→");
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(content(), data.tag + ".close") === null);
        }

        function cleanup() {
            Theme.mirrored = false;
        }

        name: "Mirrored"
        when: windowShown
    }
}
