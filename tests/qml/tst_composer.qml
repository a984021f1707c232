// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

Item {
    id: root

    height: 600
    width: 700

    Slot {
        id: slot

        active: Session.current !== null
        anchors.fill: parent

        content: Composer {
            community: Session.current
            width: slot.width
        }
    }

    CoterieTest {
        function composer(): Composer {
            openCommunity().draft = "";
            return slot.item as Composer;
        }

        function text(): Item {
            return named(slot, "composer.text");
        }

        function type(words: string) {
            text().forceActiveFocus(Qt.TabFocusReason);
            for (const letter of words)
                keyClick(letter);
        }

        function test_aLineIsSeenWhole() {
            composer();
            type("gjpq");
            const field = text();
            const line = field.positionToRectangle(0);
            const view = field.parent.parent;
            compare(view.contentY, 0); // Qt 6.4 scrolls a padded text away from its padding
            verify(line.y + line.height <= view.height, "a line ends at %1 of %2".arg(line.y + line.height).arg(view.height));
            compare(field.cursorPosition, 4);
        }

        function test_emptyText_cannotBePosted() {
            const button = named(composer(), "composer.post");
            verify(!button.enabled);
            Session.current.draft = "  \n ";
            verify(!button.enabled);
            type("g");
            verify(button.enabled);
        }

        function test_ctrlEnter_postsAndClears() {
            composer();
            const words = "hello from the keyboard";
            type(words);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(Session.current.draft, "");
            compare(text().text, "");
            verify(text().activeFocus);
        }

        function test_enter_isANewLine() {
            composer();
            type("a");
            keyClick(Qt.Key_Return);
            type("b");
            compare(Session.current.draft, "a\nb");
        }

        function test_text_growsToEightLinesAndThenScrolls() {
            const item = composer();
            const heights = [1, 3, 8, 50].map(lines => {
                    Session.current.draft = Array(lines).fill("x").join("\n");
                    waitForRendering(item);
                    return item.implicitHeight;
                });
            verify(heights[0] < heights[1] && heights[1] < heights[2], heights.join(", "));
            compare(heights[3], heights[2]);
        }

        function test_drafts_stayWithTheirCommunities() {
            composer();
            const first = Session.current;
            type("for the first");
            Session.current = Session.communities.at(1);
            compare(text().text, "");
            type("for the second");
            Session.current = first;
            compare(text().text, "for the first");
            type(", on"); // at its end
            compare(Session.current.draft, "for the first, on");
            compare(Session.communities.at(1).draft, "for the second");
            Session.communities.at(1).draft = "";
        }

        function test_takenBackText_joinsTheDraft() {
            const item = composer();
            item.add("old words");
            compare(Session.current.draft, "old words");
            item.add("more");
            compare(Session.current.draft, "old words\n\nmore");
        }

        function test_markup_staysText() {
            composer();
            Session.current.draft = "<b>x</b>";
            compare(text().textFormat, TextEdit.PlainText);
            compare(text().getText(0, text().length), "<b>x</b>");
        }

        function test_everyControl_hasNameAndRole() {
            verifyAccessible(composer(), 2);
        }

        function test_tab_leavesTheText() {
            composer();
            type("x");
            keyClick(Qt.Key_Tab);
            verify(named(slot, "composer.post").activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(text().activeFocus);
        }

        name: "Composer"
    }
}
