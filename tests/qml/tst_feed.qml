// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

Item {
    id: root

    height: 500
    width: 700

    Slot {
        id: slot

        active: Session.current !== null
        anchors.fill: parent

        content: FeedView {
            anchors.fill: parent
            community: Session.current
        }
    }

    CoterieTest {
        function view(): FeedView {
            const community = openCommunity();
            tryVerify(() => community.feed.count > 20);
            const feed = slot.item as FeedView;
            feed.showTop();
            return feed;
        }

        function list(): ListView {
            return all(slot, item => item instanceof ListView)[0];
        }

        // The first row that is wholly in sight.
        function rowInSight(): RowBase {
            const view = list();
            const rows = all(view.contentItem, item => item instanceof RowBase);
            rows.sort((a, b) => a.y - b.y);
            return rows.find(row => row.y >= view.contentY);
        }

        function scrollDown(pixels: real) {
            const view = list();
            mouseWheel(slot, 350, 400, 0, -pixels);
            tryVerify(() => !view.moving);
        }

        function test_top_showsTheComposerAndTheNewestRow() {
            view();
            const first = rowInSight();
            compare(first.index, 0);
            const composer = named(slot, "composer.text");
            verify(composer.mapToItem(slot, 0, 0).y > 0);
            verify(first.mapToItem(slot, 0, 0).y > composer.mapToItem(slot, 0, 0).y);
        }

        function test_newRows_doNotMoveWhatIsRead() {
            // Given a reader further down
            view();
            scrollDown(1200);
            const row = rowInSight();
            const key = row.key;
            const y = row.mapToItem(slot, 0, 0).y;
            const before = Session.current.feed.indexOfKey(key);
            // When five rows come at the top
            for (let i = 0; i < 5; ++i)
                Session.current.post("row " + i);
            tryVerify(() => Session.current.feed.indexOfKey(key) >= before + 5);
            waitForRendering(slot);
            // Then the row stands where it stood
            const after = list().itemAtIndex(Session.current.feed.indexOfKey(key));
            fuzzyCompare(after.mapToItem(slot, 0, 0).y, y, 1);
        }

        function test_newRows_besideThePartlySeenComposer_doNotMoveWhatIsRead() {
            // Given the newest row in sight, but not the top
            view();
            scrollDown(60);
            const row = rowInSight();
            const key = row.key;
            const y = row.mapToItem(slot, 0, 0).y;
            compare(row.index, 0);
            // When a row comes above it
            Session.current.post("above");
            tryVerify(() => Session.current.feed.indexOfKey(key) >= 1);
            waitForRendering(slot);
            // Then it stays
            const after = list().itemAtIndex(Session.current.feed.indexOfKey(key));
            fuzzyCompare(after.mapToItem(slot, 0, 0).y, y, 1);
        }

        function test_newRows_atTheTop_showThemselves() {
            const feed = view();
            Session.current.post("seen at once");
            tryVerify(() => list().itemAtIndex(0).content === "seen at once");
            tryVerify(() => feed.atTop);
        }

        function test_pill_countsWhatCameAndLeadsBack() {
            const feed = view();
            verify(named(slot, "feed.newPosts") === null);
            scrollDown(1200);
            tryVerify(() => named(slot, "feed.newPosts") !== null, 20000);
            mouseClick(named(slot, "feed.newPosts"));
            tryVerify(() => feed.atTop);
        }

        function test_keys_goFromRowToRow() {
            view();
            const first = list().currentItem;
            first.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_J);
            verify(list().currentItem !== first);
            verify(list().currentItem.activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_K);
            verify(list().currentItem === first);
        }

        function isLikeable(item: var): bool {
            return item instanceof RowBase && item.kind === FeedModel.Message && !item.isSpam && !item.isHarmful;
        }

        function test_L1_likeByKeyIsShownAtOnce() {
            view();
            const row = all(list().contentItem, isLikeable)[0];
            const liked = row.liked;
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_L);
            compare(row.liked, !liked);
            keyClick(Qt.Key_L);
            compare(row.liked, liked);
        }

        function test_tab_goesFromTheComposerIntoTheCurrentRow() {
            view();
            Session.current.draft = "";
            named(slot, "composer.text").forceActiveFocus(Qt.TabFocusReason);
            for (const name of ["picture", "emoji", "hint"]) {
                keyClick(Qt.Key_Tab);
                verify(named(slot, "composer." + name).activeFocus, name);
            }
            keyClick(Qt.Key_Tab);
            verify(list().currentItem.activeFocus, "focus went elsewhere");
        }

        function test_tab_meetsTheNewestRowAlsoWhenItJustCame() {
            view();
            named(slot, "composer.text").forceActiveFocus(Qt.TabFocusReason);
            Session.current.post("newest");
            tryVerify(() => list().itemAtIndex(0).content === "newest");
            tryCompare(list(), "currentIndex", 0);
        }

        function test_older_areLoadedWhenNearTheEnd() {
            view();
            const community = Session.current;
            if (!community.hasOlder)
                skip("The sandbox's community fits one page");
            const count = community.feed.count;
            list().positionViewAtEnd();
            tryVerify(() => community.feed.count > count);
        }

        function test_everyControl_hasNameAndRole() {
            verifyAccessible(view(), 5);
            verifyPlain(slot, 20);
        }

        name: "Feed"
    }
}
