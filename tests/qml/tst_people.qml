// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Coterie
import Coterie.Controls
import Coterie.Core

// The row's menu, cards, members, reports and mutes, in the real window with the real sandbox.
Item {
    id: root

    Main {
        id: window

        objectName: "peopleWindow"
    }

    MutedList {
        id: mutedList

        width: 320
    }

    CoterieTest {
        function above(): Item {
            return window.contentItem.parent;
        }

        function find(name: string): Item {
            return named(above(), name);
        }

        function press(name: string) {
            tryVerify(() => find(name) !== null && find(name).enabled, 10000, "no " + name);
            nextFrame(window.contentItem);
            mouseClick(find(name));
        }

        function list(): ListView {
            return all(above(), item => item instanceof ListView && item.model === AppController.navigation.current.timeline.feed)[0];
        }

        // Returns a fully visible message by another member.
        function somebodysRow(): FeedRow {
            const view = list();
            const fits = item => item instanceof FeedRow && item.kind === FeedModel.Message && !item.own && !item.isSpam && !item.isHarmful && !item.muted && item.y >= view.contentY && item.y + item.height < view.contentY + view.height;
            tryVerify(() => all(view.contentItem, fits).length > 0, 10000);
            return all(view.contentItem, fits)[0];
        }

        function open(width: int) {
            openCommunity();
            window.requestActivate();
            tryCompare(window, "active", true);
            window.width = width;
            tryCompare(window.contentItem, "width", width);
            tryVerify(() => list() !== undefined && list().count > 5);
            tryVerify(() => AppController.muted !== null);
            while (AppController.muted.count > 0)
                AppController.muted.unmute(AppController.muted.data(AppController.muted.index(0, 0), 257));
            nextFrame(window.contentItem);
        }

        function openMenu(row: FeedRow) {
            mouseClick(named(row, "feed.row.more"));
            tryVerify(() => find("rowMenu.copyText") !== null);
        }

        function close() {
            keyClick(Qt.Key_Escape);
            tryVerify(() => find("rowMenu.copyText") === null && find("profile") === null && find("report") === null && find("members") === null);
        }

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            for (let i = 0; i < 3; ++i)
                keyClick(Qt.Key_Escape);
            Theme.mirrored = false;
        }

        function test_menu_offersWhatFitsTheRow() {
            open(1280);
            const row = somebodysRow();
            const who = Format.isolated("@" + row.username);
            openMenu(row);
            const texts = () => all(above(), item => item instanceof T.MenuItem && item.visible).map(item => item.text);
            tryVerify(() => texts().includes("Follow " + who) || texts().includes("Unfollow " + who));
            verify(texts().includes("Show Replies"));
            verify(texts().includes("Show Profile of " + who));
            verify(texts().includes("Mute " + who));
            verify(texts().includes("Report…"));
            verifyAccessible(find("rowMenu.copyText").parent, 5);
            close();
        }

        function test_menu_byKeyboard_goesThroughAndActs() {
            open(1280);
            const row = somebodysRow();
            const id = row.messageId;
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_F10, Qt.ShiftModifier);
            tryVerify(() => find("rowMenu.replies") !== null);
            tryVerify(() => find("rowMenu.replies").highlighted);
            keyClick(Qt.Key_Down);
            verify(find("rowMenu.copyText").highlighted);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            tryVerify(() => AppController.navigation.current.threads.current !== null && AppController.navigation.current.threads.current.rootId === id);
            AppController.navigation.current.threads.close();
        }

        function test_menu_byRightButton() {
            open(1280);
            mouseClick(somebodysRow(), 200, 30, Qt.RightButton);
            tryVerify(() => find("rowMenu.copyText") !== null);
            close();
        }

        function test_author_leadsToTheirCard() {
            open(1280);
            const row = somebodysRow();
            const face = all(row, child => child instanceof Avatar)[0];
            mouseClick(face);
            tryVerify(() => find("profile.name") !== null);
            compare(find("profile.name").text, "@" + row.username);
            tryVerify(() => find("profile.nativeFollowers") !== null && find("profile.nativeFollowers").number >= 0);
            tryVerify(() => find("profile.since") !== null);
            verify(find("profile.x").text.endsWith("↗"));
            verifyAccessible(find("profile"), 4);
            verifyPlain(find("profile"), 6);
            close();
        }

        function test_card_byKey_andTheFocusComesBack() {
            open(1280);
            const row = somebodysRow();
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_P);
            tryVerify(() => find("profile.close") !== null);
            close();
            tryVerify(() => row.activeFocus);
        }

        function test_L1_follow_showsAtOnce() {
            open(1280);
            AppController.navigation.showAuthor(somebodysRow().messageId);
            tryVerify(() => (find("profile.follow") !== null && find("profile.follow").enabled) || find("profile.unfollow") !== null);
            tryVerify(() => find("profile.nativeFollowers") !== null && find("profile.nativeFollowers").number >= 0);
            const before = find("profile.nativeFollowers").number;
            const first = find("profile.follow") !== null ? "follow" : "unfollow";
            const then = first === "follow" ? "unfollow" : "follow";
            press("profile." + first);
            tryVerify(() => find("profile." + then) !== null && find("profile." + first) === null);
            compare(find("profile.nativeFollowers").number, before + (first === "follow" ? 1 : -1));
            press("profile." + then);
            tryVerify(() => find("profile." + first) !== null);
            compare(find("profile.nativeFollowers").number, before);
            close();
        }

        function test_card_ofAnUnknownPerson_saysSoAndCanRetry() {
            open(1280);
            AppController.navigation.showProfile("00000000-0000-4000-8000-000000000000");
            tryVerify(() => find("profile.retry") !== null);
            verifyAccessible(find("profile"), 3);
            close();
        }

        function test_mute_foldsRowsAndIsListed() {
            open(1280);
            const row = somebodysRow();
            const name = row.username;
            const id = row.messageId;
            openMenu(row);
            press("rowMenu.mute");
            tryVerify(() => all(list().contentItem, item => item instanceof FeedRow && item.messageId === id)[0].muted);
            compare(AppController.muted.count, 1);
            tryVerify(() => named(list().contentItem, "feed.row.showMuted") !== null);
            const entry = named(mutedList, "muted.profile");
            compare(entry.text, "@" + name);
            verifyAccessible(mutedList, 2);
            named(mutedList, "muted.unmute").clicked();
            compare(AppController.muted.count, 0);
            verify(named(mutedList, "muted.none") !== null);
            tryVerify(() => !all(list().contentItem, item => item instanceof FeedRow && item.messageId === id)[0].muted);
        }

        function test_report_needsWordsForOther_andOffersMute() {
            open(1280);
            const row = somebodysRow();
            openMenu(row);
            press("rowMenu.report");
            tryVerify(() => find("report.send") !== null);
            verify(!find("report.send").enabled);
            verifyAccessible(find("report"), 8);
            verifyPlain(find("report"), 10);
            press("report.other");
            verify(!find("report.send").enabled);
            find("report.text").text = "It is not what it says.";
            tryVerify(() => find("report.send").enabled);
            press("report.send");
            tryVerify(() => find("report.thanks") !== null, 10000);
            press("report.mute");
            tryCompare(AppController.muted, "count", 1);
            press("report.done");
            tryVerify(() => find("report") === null);
        }

        function test_members_areListedFoundAndLeadToTheirCard() {
            open(1280);
            press("details.members.all");
            tryVerify(() => find("members.search") !== null);
            const rows = () => all(find("members"), item => item.objectName === "member");
            tryVerify(() => rows().length > 3);
            verifyAccessible(find("members"), 4);
            verifyPlain(find("members"), 8);
            const first = rows()[0].username;
            find("members.search").text = "@" + first.toUpperCase();
            tryVerify(() => rows().length > 0 && rows().every(row => row.username.includes(first)));
            find("members.search").text = "nobody has this name";
            tryVerify(() => rows().length === 0);
            find("members.search").text = first;
            tryVerify(() => rows().length > 0);
            nextFrame(window.contentItem);
            mouseClick(rows()[0]);
            tryVerify(() => find("profile.name") !== null);
            compare(find("profile.name").text, "@" + first);
            tryVerify(() => find("profile.messages") !== null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => find("profile") === null);
            verify(find("members") !== null);
            close();
        }

        function test_at360_theCardStandsAtTheBottom() {
            open(360);
            AppController.navigation.showAuthor(somebodysRow().messageId);
            tryVerify(() => find("profile.nativeFollowers") !== null);
            const card = find("profile");
            verify(card.mapToItem(above(), card.width, 0).x <= 360);
            fuzzyCompare(card.mapToItem(above(), 0, card.height).y, above().height - Theme.space5, 1);
            for (const text of all(card, item => item instanceof Text))
                verify(!text.truncated, text.text);
            close();
        }

        function test_mirrored_membersStandBesideTheirBar() {
            Theme.mirrored = true;
            open(1280);
            press("details.members.all");
            const bars = () => all(find("members"), item => item instanceof T.ScrollBar);
            tryVerify(() => find("members") !== null && bars().length === 1);
            const rows = () => all(find("members"), item => item.objectName === "member");
            tryVerify(() => rows().length > 3);
            const end = bars()[0].mapToItem(above(), bars()[0].width, 0).x;
            for (const row of rows())
                for (const text of all(row, item => item instanceof Text))
                    verify(text.mapToItem(above(), 0, 0).x >= end, text.text);
            close();
        }

        function test_mirrored_theCardReadsFromTheRight() {
            Theme.mirrored = true;
            open(360);
            AppController.navigation.showAuthor(somebodysRow().messageId);
            tryVerify(() => find("profile.x") !== null);
            nextFrame(window.contentItem);
            const right = name => find(name).mapToItem(above(), find(name).width, 0).x;
            fuzzyCompare(right("profile.x"), right("profile.name"), 1);
            close();
        }

        name: "People"
    }
}
