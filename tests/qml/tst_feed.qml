// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Coterie
import Coterie.Controls
import Coterie.Core
import Coterie.Test

Item {
    id: root

    height: 500
    width: 700

    ComponentHost {
        id: host

        active: AppController.navigation.current !== null
        anchors.fill: parent

        content: FeedView {
            anchors.fill: parent
            community: AppController.navigation.current
        }
    }

    SignalSpy {
        id: refreshes

        signalName: "refreshChanged"
        target: AppController.navigation.current?.timeline ?? null
    }

    CoterieTest {
        function view(): FeedView {
            const community = openCommunity();
            tryVerify(() => community.timeline.feed.count > 20);
            const feed = host.item as FeedView;
            feed.setSort(CommunityTimeline.Newest);
            feed.showTop();
            tryVerify(() => list().currentItem !== null);
            return feed;
        }

        function list(): ListView {
            return all(host, item => item instanceof ListView)[0];
        }

        // Returns the first row that is completely visible.
        function rowInSight(): RowBase {
            const view = list();
            const rows = all(view.contentItem, item => item instanceof RowBase);
            rows.sort((a, b) => a.y - b.y);
            return rows.find(row => row.y >= view.contentY);
        }

        function scrollDown(pixels: real) {
            const view = list();
            const before = view.contentY;
            mouseWheel(host, 350, 400, 0, -pixels);
            tryVerify(() => view.contentY !== before);
            tryVerify(() => !view.moving);
            nextFrame(host);
        }

        function test_top_showsTheComposerAndTheNewestRow() {
            view();
            const first = rowInSight();
            compare(first.index, 0);
            const composer = named(host, "composer.text");
            verify(composer.mapToItem(host, 0, 0).y > 0);
            verify(first.mapToItem(host, 0, 0).y > composer.mapToItem(host, 0, 0).y);
        }

        function test_newRows_doNotMoveWhatIsRead() {
            // Given a reader further down
            view();
            scrollDown(1200);
            const row = rowInSight();
            const key = row.key;
            const y = row.mapToItem(host, 0, 0).y;
            const before = AppController.navigation.current.timeline.feed.indexOfKey(key);
            // When five rows are added at the top
            for (let i = 0; i < 5; ++i)
                AppController.navigation.current.posting.post("row " + i);
            tryVerify(() => AppController.navigation.current.timeline.feed.indexOfKey(key) >= before + 5);
            nextFrame(host);
            // Then the row keeps its position
            const after = list().itemAtIndex(AppController.navigation.current.timeline.feed.indexOfKey(key));
            fuzzyCompare(after.mapToItem(host, 0, 0).y, y, 1);
        }

        function test_newRows_besideThePartlySeenComposer_doNotMoveWhatIsRead() {
            // Given that the newest row is visible, but not the top
            view();
            scrollDown(60);
            const row = rowInSight();
            const key = row.key;
            const y = row.mapToItem(host, 0, 0).y;
            compare(row.index, 0);
            // When a row is added above it
            AppController.navigation.current.posting.post("above");
            tryVerify(() => AppController.navigation.current.timeline.feed.indexOfKey(key) >= 1);
            nextFrame(host);
            // Then it keeps its position
            const after = list().itemAtIndex(AppController.navigation.current.timeline.feed.indexOfKey(key));
            fuzzyCompare(after.mapToItem(host, 0, 0).y, y, 1);
        }

        function test_newRows_atTheTop_showThemselves() {
            const feed = view();
            AppController.navigation.current.posting.post("seen at once");
            tryVerify(() => list().itemAtIndex(0).content === "seen at once");
            tryVerify(() => feed.atTop);
        }

        function unreadSome(): int {
            Others.write(AppController.navigation.current.tokenAddress, "while you read further down");
            tryVerify(() => AppController.navigation.current.readState.unread > 0);
            return AppController.navigation.current.readState.unread;
        }

        function sortByLikes(): FeedView {
            const feed = host.item as FeedView;
            feed.setSort(CommunityTimeline.MostLiked);
            tryVerify(() => AppController.navigation.current.timeline.ranked.stage === RankedModel.Ready, 15000);
            tryVerify(() => AppController.navigation.current.timeline.ranked.count > 20);
            return feed;
        }

        function test_pill_countsWhatCameInBothLists_andLeadsBack() {
            // Given a reader further down, and new posts
            view();
            verify(named(host, "feed.newPosts") === null);
            scrollDown(1200);
            const unread = unreadSome();
            const verifyUnread = () => {
                nextFrame(host);
                verify(AppController.navigation.current.readState.unread >= unread, "%1 of %2".arg(AppController.navigation.current.readState.unread).arg(unread));
                const pill = named(host, "feed.newPosts");
                verify(pill !== null);
                compare(pill.count, AppController.navigation.current.readState.unread);
                compare(pill.Accessible.name, pill.count === 1 ? "Show 1 new post" : "Show %1 new posts".arg(pill.count));
            };
            // When the other list is opened, whose top does not show the newest posts
            const feed = sortByLikes();
            verify(feed.atTop);
            verifyUnread();
            // Then scrolling through it does not mark them as read
            list().positionViewAtEnd();
            list().positionViewAtBeginning();
            scrollDown(600);
            feed.showTop();
            verify(feed.atTop);
            verifyUnread();
            // Nor does returning to the previous position
            feed.setSort(CommunityTimeline.Newest);
            verify(!feed.atTop);
            verifyUnread();
            // Nor does going to a message
            sortByLikes();
            const feedModel = AppController.navigation.current.timeline.feed;
            feed.showRow(Rows.value(feedModel, feedModel.count - 1, "key"));
            compare(AppController.navigation.current.timeline.sort, CommunityTimeline.Newest);
            verifyUnread();
            // But following the pill does, from the other list too
            sortByLikes();
            mouseClick(named(host, "feed.newPosts"));
            compare(AppController.navigation.current.timeline.sort, CommunityTimeline.Newest);
            tryVerify(() => feed.atTop);
            tryCompare(AppController.navigation.current.readState, "unread", 0);
        }

        function test_keys_goFromRowToRow() {
            view();
            const first = list().currentItem.key;
            list().currentItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_J);
            verify(list().currentItem.key !== first);
            verify(list().currentItem.activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_K);
            compare(list().currentItem.key, first);
        }

        function test_keys_goOnFromWhereTheKeyboardIs() {
            view();
            list().currentItem.forceActiveFocus(Qt.TabFocusReason);
            // A row with a menu, which a post that is still pending or a hidden one has not.
            const rows = all(list().contentItem, item => item instanceof RowBase && item.index > 0 && named(item, "feed.row.more") !== null);
            const row = rows.sort((a, b) => a.index - b.index)[0];
            const more = named(row, "feed.row.more");
            row.forceActiveFocus(Qt.OtherFocusReason); // as a screen reader does
            compare(list().currentItem, row);
            keyClick(Qt.Key_J);
            compare(list().currentIndex, row.index + 1);
            list().itemAtIndex(0).forceActiveFocus(Qt.OtherFocusReason);
            more.forceActiveFocus(Qt.MouseFocusReason);
            verify(more.activeFocus); // and keeps the focus
            keyClick(Qt.Key_K);
            compare(list().currentIndex, row.index - 1);
            verify(list().currentItem.activeFocus);
        }

        function test_keys_rowsThatCameInThisFrame_doNotTakeTheKeyboard() {
            const feed = view();
            for (const beside of [-1, 0, 1]) {
                feed.showRow(list().itemAtIndex(3).key);
                list().currentIndex = 3 + beside;
                const row = list().itemAtIndex(3);
                const key = row.key;
                AppController.navigation.current.posting.post("in between");
                row.forceActiveFocus(Qt.OtherFocusReason);
                compare(list().currentItem.key, key);
                verify(row.activeFocus);
                nextFrame(host);
                compare(list().currentItem.key, key);
            }
            feed.showTop();
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
            AppController.navigation.current.draft.text = "";
            named(host, "composer.text").forceActiveFocus(Qt.TabFocusReason);
            for (const name of ["picture", "emoji", "hint"]) {
                keyClick(Qt.Key_Tab);
                verify(named(host, "composer." + name).activeFocus, name);
            }
            keyClick(Qt.Key_Tab);
            verify(list().currentItem.activeFocus, "focus went elsewhere");
        }

        function test_tab_meetsTheNewestRowAlsoWhenItJustCame() {
            view();
            named(host, "composer.text").forceActiveFocus(Qt.TabFocusReason);
            AppController.navigation.current.posting.post("newest");
            tryVerify(() => list().itemAtIndex(0).content === "newest");
            tryCompare(list(), "currentIndex", 0);
        }

        function test_older_areLoadedWhenNearTheEnd() {
            view();
            const community = AppController.navigation.current;
            if (!community.timeline.hasOlder)
                skip("The sandbox's community fits one page");
            const count = community.timeline.feed.count;
            list().positionViewAtEnd();
            tryVerify(() => community.timeline.feed.count > count);
        }

        // Returns the position of a row in the view, or nothing if it is not shown.
        function topOf(key: real): real {
            const item = list().itemAtIndex(AppController.navigation.current.timeline.feed.indexOfKey(key));
            return item ? item.mapToItem(host, 0, 0).y : NaN;
        }

        function inWindow(name: string): Item {
            return named(root.Window.contentItem, name);
        }

        function write(words: string) {
            for (let i = 0; i < words.length; ++i)
                keyClick(words[i]);
        }

        function test_sort_goesThereAndBackToThePixel() {
            const feed = view();
            scrollDown(900);
            const key = rowInSight().key;
            const y = topOf(key);
            // When the other order is selected
            feed.setSort(CommunityTimeline.MostLiked);
            const ranked = AppController.navigation.current.timeline.ranked;
            tryVerify(() => ranked.stage === RankedModel.Ready, 15000);
            tryVerify(() => ranked.count > 20);
            verify(feed.atTop);
            // Then the most liked message comes first
            const rows = all(list().contentItem, item => item instanceof RowBase).sort((a, b) => a.y - b.y);
            verify(rows[0].likeCount >= rows[1].likeCount);
            compare(rows[0].index, 0);
            // And the feed and the other list keep their positions
            scrollDown(500);
            const liked = rowInSight().key;
            feed.setSort(CommunityTimeline.Newest);
            fuzzyCompare(topOf(key), y, 0.01);
            feed.setSort(CommunityTimeline.MostLiked);
            tryVerify(() => rowInSight().key === liked);
            feed.setSort(CommunityTimeline.Newest);
        }

        function test_sort_byTheWordsOverTheRows() {
            view();
            const likes = named(host, "feed.sort.likes");
            verify(!likes.Accessible.checked);
            mouseClick(likes);
            tryVerify(() => AppController.navigation.current.timeline.sort === CommunityTimeline.MostLiked);
            verify(likes.Accessible.checked);
            // A new post appears among the newest
            AppController.navigation.current.posting.post("where it shows");
            compare(AppController.navigation.current.timeline.sort, CommunityTimeline.Newest);
            tryVerify(() => list().itemAtIndex(0).content === "where it shows");
        }

        function test_find_asOneTypes() {
            view();
            scrollDown(300);
            const key = rowInSight().key;
            const y = topOf(key);
            // When the bar is opened and text is typed
            keyClick(Qt.Key_F, Qt.ControlModifier);
            tryVerify(() => named(host, "find.words") !== null && named(host, "find.words").activeFocus);
            write("e");
            const count = named(host, "find.count");
            tryVerify(() => / of /.test(count.text));
            // Then matches are marked
            tryVerify(() => all(host, item => item.objectName === "feed.row.found").length > 0);
            // The result is identified by its row: others write meanwhile, so its number changes.
            const bar = named(host, "find") as FindBar;
            tryVerify(() => !bar.looking);
            const first = bar.foundKey;
            verify(first >= 0);
            keyClick(Qt.Key_Return);
            verify(bar.foundKey !== first);
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            compare(bar.foundKey, first);
            keyClick(Qt.Key_F3);
            verify(bar.foundKey !== first);
            keyClick(Qt.Key_F3, Qt.ShiftModifier);
            compare(bar.foundKey, first);
            verify(named(host, "find.scope").text.includes("loaded"));
            verifyAccessible(host, 8);
            verifyPlain(host, 10);
            // And no trace remains when it is closed
            keyClick(Qt.Key_Escape);
            verify(named(host, "find.words") === null);
            tryVerify(() => all(host, item => item.objectName === "feed.row.found").length === 0);
            fuzzyCompare(topOf(key), y, 0.01);
        }

        function test_find_saysWhatIsNotThere() {
            const feed = view();
            named(host, "composer.text").forceActiveFocus();
            feed.find();
            write("qxqxq");
            tryCompare(named(host, "find.count"), "text", "No results");
            verify(!named(host, "find.next").enabled);
            mouseClick(named(host, "find.close"));
            verify(named(host, "composer.text").activeFocus);
        }

        function test_refresh_keepsThePlaceToThePixel() {
            view();
            scrollDown(700);
            const key = rowInSight().key;
            const y = topOf(key);
            AppController.navigation.current.reload();
            verify(AppController.navigation.current.timeline.refreshing);
            tryVerify(() => named(host, "feed.pull") !== null);
            tryVerify(() => !AppController.navigation.current.timeline.refreshing);
            nextFrame(host);
            fuzzyCompare(topOf(key), y, 0.01);
            tryVerify(() => named(host, "feed.pull") === null);
        }

        function test_pullingTheTopDown_refreshes() {
            const feed = view();
            refreshes.clear();
            let y = 200;
            mousePress(host, 40, y);
            // Scrolls as far as possible: a row that is added meanwhile moves the top.
            tryVerify(() => {
                    y = Math.min(y + 30, host.height - 10);
                    mouseMove(host, 40, y);
                    return named(host, "feed.pull")?.enough ?? false;
                });
            mouseRelease(host, 40, y);
            tryVerify(() => refreshes.count > 0);
            tryVerify(() => !list().moving && !AppController.navigation.current.timeline.refreshing);
            verify(feed.atTop);
        }

        // By keyboard, because the menu may still be moving above or below its button.
        function choose(treatment: string) {
            const choice = "filter.spam." + treatment;
            tryVerify(() => inWindow(choice) !== null);
            inWindow(choice).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(Preferences.spam, treatment);
        }

        function test_F5_filterHoldsAtOnce() {
            view();
            mouseClick(named(host, "feed.filter"));
            tryVerify(() => inWindow("filter.spam.cover")?.activeFocus === true);
            choose("leaveOut");
            const feed = AppController.navigation.current.timeline.feed;
            tryCompare(named(host, "feed.filter"), "text", feed.leftOut > 0 ? "Filter · %1 not shown".arg(feed.leftOut) : "Filter");
            choose("open");
            compare(feed.leftOut, 0);
            choose("cover");
            keyClick(Qt.Key_Escape);
            tryVerify(() => inWindow("filter") === null);
        }

        function test_everyControl_hasNameAndRole() {
            verifyAccessible(view(), 8);
            verifyPlain(host, 20);
        }

        name: "Feed"
    }
}
