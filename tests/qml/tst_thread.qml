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

    height: 700
    width: 360

    ComponentHost {
        id: host

        active: AppController.navigation.current !== null && AppController.navigation.current.threads.current !== null
        anchors.fill: parent

        content: ThreadPane {
            community: AppController.navigation.current
            height: host.height
            thread: AppController.navigation.current.threads.current
            width: host.width
        }
    }

    ComponentHost {
        id: notifications

        property bool wanted: false

        active: wanted
        anchors.fill: parent

        content: NotificationList {
            height: notifications.height
            width: notifications.width
        }
    }

    CoterieTest {
        // Opens a thread of the newest message.
        function pane(): Item {
            const community = openCommunity();
            const feed = community.timeline.feed;
            for (let row = 0; row < feed.count; ++row) {
                const kind = Rows.value(feed, row, "kind");
                if (kind !== FeedModel.Message)
                    continue;
                community.threads.open(Rows.value(feed, row, "messageId"));
                break;
            }
            tryVerify(() => host.item !== null);
            tryCompare(community.threads.current, "stage", ThreadModel.Ready);
            return host.item;
        }

        function cleanup() {
            notifications.wanted = false;
            if (AppController.navigation.current)
                AppController.navigation.current.threads.close();
        }

        function reply(words: string) {
            const field = named(pane(), "thread.text");
            tryCompare(field, "activeFocus", true);
            for (const letter of words)
                keyClick(letter);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
        }

        function test_F10_aReplyShowsAtOnceAndStaysWhenItIsOut() {
            const words = "quite so";
            reply(words);
            const thread = AppController.navigation.current.threads.current;
            const before = thread.count;
            verify(before > 0);
            const last = before - 1;
            compare(Rows.value(thread, last, "content"), words); // the newest reply comes last
            compare(Rows.value(thread, last, "kind"), FeedModel.Post);
            compare(thread.draft.text, "");
            tryVerify(() => Rows.value(thread, before - 1, "kind") === FeedModel.Message, 15000);
            compare(thread.count, before);
        }

        function test_aPictureOutlivesItsThread() {
            pane();
            const draft = AppController.navigation.current.threads.current.draft;
            draft.picture.addFile(Qt.resolvedUrl("../../resources/icons/io.github.coterie_app.Coterie-64.png"));
            tryVerify(() => named(host, "thread.strip") !== null);
            AppController.navigation.current.threads.close();
            tryVerify(() => host.item === null);
            pane();
            compare(AppController.navigation.current.threads.current.draft, draft);
            tryCompare(draft.picture, "stage", ImageAttachment.Ready, 15000);
            verify(named(host, "thread.strip") !== null);
            draft.text = "see";
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            const thread = AppController.navigation.current.threads.current;
            verify(Rows.value(thread, thread.count - 1, "mediaUrl").length > 0);
            tryVerify(() => named(host, "thread.strip") === null);
        }

        function test_aDraftOutlivesItsThread() {
            pane();
            AppController.navigation.current.threads.current.draft.text = "half a thought";
            AppController.navigation.current.threads.close();
            tryVerify(() => host.item === null);
            const field = named(pane(), "thread.text");
            compare(field.text, "half a thought");
            compare(field.cursorPosition, field.length);
            AppController.navigation.current.threads.current.draft.text = "";
        }

        function test_escapeLeavesTheThread() {
            pane();
            tryCompare(named(host, "thread.text"), "activeFocus", true);
            keyClick(Qt.Key_Escape);
            tryVerify(() => AppController.navigation.current.threads.current === null);
        }

        function test_keys_goFromReplyToReply() {
            const list = all(pane(), item => item instanceof RowList)[0];
            const thread = AppController.navigation.current.threads.current;
            const before = thread.count;
            for (const words of ["one", "two", "three"])
                Others.write(AppController.navigation.current.tokenAddress, words, thread.rootId);
            tryCompare(thread, "count", before + 3);
            nextFrame(host);
            list.itemAtIndex(before).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_J);
            compare(list.currentIndex, before + 1);
            verify(list.currentItem.activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down); // there is no other row
            compare(list.currentIndex, before + 2);
            verify(list.currentItem.activeFocus);
            keyClick(Qt.Key_K);
            keyClick(Qt.Key_Up);
            compare(list.currentIndex, before);
        }

        function test_aClickedRow_doesNotMoveTheList() {
            const list = all(pane(), item => item instanceof RowList)[0];
            const thread = AppController.navigation.current.threads.current;
            const before = thread.count;
            for (let i = 0; i < 12; ++i)
                Others.write(AppController.navigation.current.tokenAddress, "reply " + i, thread.rootId);
            tryCompare(thread, "count", before + 12);
            nextFrame(host);
            list.contentY -= 30; // the last row is partly hidden
            const y = list.contentY;
            const last = list.itemAtIndex(thread.count - 1);
            named(last, "feed.row.more").forceActiveFocus(Qt.MouseFocusReason);
            verify(named(last, "feed.row.more").activeFocus);
            nextFrame(host);
            compare(list.contentY, y);
        }

        function test_everyControlIsNamed() {
            verifyAccessible(pane(), 5);
            verifyPlain(host.item, 4);
        }

        function test_discardCanBeUndoneFromTheList() {
            // given a post that was never published
            const community = openCommunity();
            community.posting.post("vanish from here");
            const feed = community.timeline.feed;
            tryVerify(() => Rows.value(feed, 0, "progress") === FeedModel.InReview, 15000);
            const id = Rows.value(feed, 0, "postId");

            // when
            community.actions.discard(id);
            verify(Rows.value(feed, 0, "postId") !== id);
            verify(AppController.notifications.history.unseen > 0);
            notifications.wanted = true;
            tryVerify(() => notifications.item !== null);
            tryCompare(AppController.notifications.history, "unseen", 0);
            verifyAccessible(notifications, 3);
            mouseClick(named(notifications, "notifications.action"));

            // then
            compare(Rows.value(feed, 0, "postId"), id);
            community.actions.discard(id);
            AppController.notifications.history.clear();
            compare(AppController.notifications.history.count, 0);
        }

        name: "Thread"
    }
}
