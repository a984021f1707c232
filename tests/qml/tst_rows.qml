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

    property var heard: []

    height: 600
    width: 700

    ListModel {
        id: rows
    }

    ListView {
        id: list

        anchors.fill: parent
        delegate: FeedRow {
            current: true
            width: list.width

            onCheckAsked: root.heard.push("check")
            onDiscardAsked: root.heard.push("discard")
            onDismissAsked: root.heard.push("dismiss")
            onEditAsked: root.heard.push("edit")
            onHoleAsked: root.heard.push("hole")
            onLikeToggled: root.heard.push("like")
            onMenuAsked: (x, y, byKeyboard) => root.heard.push(byKeyboard ? "menu by keyboard" : "menu")
            onProfileAsked: root.heard.push("profile")
            onRevealAsked: {
                root.heard.push("reveal");
                rows.setProperty(index, "covered", false);
                rows.setProperty(index, "muted", false);
            }
            onSendAgainAsked: root.heard.push("sendAgain")
        }
        model: rows
        reuseItems: true
    }

    Component {
        id: bare

        FeedRow {}
    }

    CoterieTest {
        function show(changes: var): Item {
            rows.clear();
            rows.append(Rows.message(changes));
            root.heard = [];
            list.forceLayout();
            return list.itemAtIndex(0);
        }

        // Returns all texts of the row.
        function words(item: Item): var {
            return all(item, child => child instanceof Text && child.text !== "").map(text => text.text);
        }

        function actions(item: Item): var {
            return all(item, isControl).map(control => control.objectName);
        }

        // A role that no row requires is unused, and a required property that is not a role prevents creating rows.
        function test_aRowRequiresExactlyTheRoles() {
            compare(Rows.requiredBy(bare).sort(), Rows.names().concat(["index"]).sort());
        }

        function test_links_areActionsThatNameTheirHost() {
            const item = show({
                    "content": "see https://example.org/stickers and file:///etc/passwd"
                });
            const links = all(item, child => child.objectName === "feed.row.link");
            compare(links.map(link => link.text), ["example.org ↗"]);
            compare(links[0].Accessible.name, "Open example.org");
            verifyPlain(item, 3);
            verify(named(show({
                            "content": "gm"
                        }), "feed.row.link") === null);
        }

        function test_links_goWithTheirRow() {
            show({
                    "content": "https://example.org"
                });
            list.model = null;
            nextFrame(list); // destroyed items could print warnings in this frame
            list.model = rows;
        }

        function test_message_showsWhoWhenAndWhat() {
            const item = show({
                    "followerCount": 12400,
                    "likeCount": 48,
                    "liked": true,
                    "replyCount": 6
                });
            compare(words(item), ["ZO", "zoe", "2 min · 12.4k followers", "gm", "♥", "48", "6 replies", "···"]);
            compare(item.Accessible.name, Format.sentence("%1, %2: %3", ["zoe", "2 min", "gm"]));
            verifyAccessible(item, 1);
        }

        function test_markup_isShownAsItWasWritten() {
            const item = show({
                    "content": "<b>x</b> <img src='http://192.0.2.1/x.png'>",
                    "username": "<i>zoe</i>"
                });
            verifyPlain(item, 4);
            compare(named(item, "feed.row.content").text, "<b>x</b> <img src='http://192.0.2.1/x.png'>");
        }

        function test_like_byKeyAndButton() {
            const item = show({});
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_L);
            mouseClick(named(item, "feed.row.like"));
            compare(root.heard, ["like", "like"]);
        }

        function test_post_showsItsStateAndItsWaysOn_data() {
            return [{
                    "tag": "sending",
                    "progress": FeedModel.Sending,
                    "chip": "Sending…",
                    "actions": []
                }, {
                    "tag": "inReview",
                    "progress": FeedModel.InReview,
                    "chip": "In review",
                    "actions": ["feed.row.discard"]
                }, {
                    "tag": "unconfirmed",
                    "progress": FeedModel.Unconfirmed,
                    "chip": "Unconfirmed",
                    "actions": ["feed.row.checkNow", "feed.row.sendAgain", "feed.row.copy", "feed.row.discard"]
                }, {
                    "tag": "notPublished",
                    "progress": FeedModel.NotPublished,
                    "chip": "Not published",
                    "actions": ["feed.row.edit", "feed.row.sendAgain", "feed.row.copy", "feed.row.discard"]
                }, {
                    "tag": "failed",
                    "progress": FeedModel.NotSent,
                    "chip": "Not sent · " + Format.isolated("insufficient token balance"),
                    "actions": ["feed.row.edit", "feed.row.sendAgain", "feed.row.copy", "feed.row.discard"]
                }, {
                    "tag": "forbidden",
                    "progress": FeedModel.Forbidden,
                    "chip": "Not sent · " + Format.isolated("insufficient token balance"),
                    "actions": ["feed.row.edit", "feed.row.sendAgain", "feed.row.copy", "feed.row.discard"]
                }];
        }

        function test_post_showsItsStateAndItsWaysOn(data) {
            const item = show({
                    "kind": FeedModel.Post,
                    "progress": data.progress,
                    "own": true,
                    "reason": data.tag === "failed" || data.tag === "forbidden" ? "insufficient token balance" : ""
                });
            verify(words(item).includes(data.chip), words(item).join(" | "));
            compare(words(item).includes("Check Balance Again"), data.tag === "forbidden");
            compare(actions(item), data.actions);
            nextFrame(list); // items that appeared together are not laid out yet
            for (const name of data.actions)
                mouseClick(named(item, name));
            // Copying is handled inside the row.
            compare(root.heard, data.actions.filter(name => name !== "feed.row.copy").map(name => name.split(".")[2].replace("checkNow", "check")));
        }

        function test_longReason_standsBelowTheText() {
            const reason = "The service refused it: this wallet does not hold enough of the token to post here.";
            const item = show({
                    "kind": FeedModel.Post,
                    "progress": FeedModel.NotSent,
                    "reason": reason
                });
            verify(words(item).includes("Not sent"));
            verify(words(item).includes(reason));
        }

        function test_P4_ownRemovedMessageCanBeTakenBack() {
            const item = show({
                    "own": true,
                    "isSpam": true,
                    "removed": true
                });
            verify(words(item).includes("Removed by moderation"));
            compare(actions(item), ["feed.row.editAndPostAgain", "feed.row.copy", "feed.row.dismiss"]);
            mouseClick(named(item, "feed.row.editAndPostAgain"));
            mouseClick(named(item, "feed.row.dismiss"));
            compare(root.heard, ["edit", "dismiss"]);
        }

        function test_somebodyElsesFlaggedMessage_isFoldedUntilAskedFor() {
            const item = show({
                    "content": "buy now",
                    "isSpam": true,
                    "covered": true
                });
            compare(words(item), ["Hidden: marked as spam.", "Show Anyway"]);
            verify(!item.Accessible.name.includes("buy now"));
            mouseClick(named(item, "feed.row.reveal"));
            verify(words(item).includes("buy now"));
            verify(words(item).includes("Marked as spam"));
        }

        function test_F5_flaggedAndOpen_saysSoBesideTheName() {
            const item = show({
                    "content": "buy now",
                    "isHarmful": true
                });
            verify(words(item).includes("buy now"));
            verify(words(item).includes("Marked as harmful"));
            verify(item.Accessible.name.includes("marked by moderation: " + Format.isolated("buy now")));
            verify(actions(item).includes("feed.row.like"));
        }

        function test_mutedMessage_isAQuietLineUntilAskedFor() {
            const item = show({
                    "content": "buy now",
                    "muted": true
                });
            compare(words(item), ["Muted: @" + Format.isolated("zoe"), "Show"]);
            verify(!item.Accessible.name.includes("buy now"));
            verify(item.height < 40);
            verifyAccessible(item, 1);
            mouseClick(named(item, "feed.row.showMuted"));
            verify(words(item).includes("buy now"));
        }

        function test_mutedMessagesInARow_areOneLine() {
            const item = show({
                    "content": "buy now",
                    "muted": true,
                    "mutedCount": 3
                });
            compare(words(item), ["3 messages from muted users", "Show"]);
            compare(item.Accessible.name, "3 messages from muted users");
            compare(named(item, "feed.row.showMuted").Accessible.name, "Show Muted Messages");
            verifyAccessible(item, 1);
            rows.setProperty(0, "mutedCount", 100);
            compare(words(item), ["More than 99 messages from muted users", "Show"]);
        }

        function test_menu_byButtonAndKeys() {
            const item = show({});
            nextFrame(list);
            mouseClick(named(item, "feed.row.more"));
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Menu);
            keyClick(Qt.Key_F10, Qt.ShiftModifier);
            keyClick(Qt.Key_P);
            compare(root.heard, ["menu", "menu by keyboard", "menu by keyboard", "profile"]);
        }

        function test_author_isWhereFaceAndNameAre() {
            const item = show({});
            nextFrame(list);
            const face = all(item, child => child instanceof Avatar)[0];
            const name = all(item, child => child instanceof Text && child.text === "zoe")[0];
            const words = named(item, "feed.row.content");
            const middle = part => part.mapToItem(item, Math.min(part.width, 20) / 2, part.height / 2);
            verify(item.hasAuthorAt(middle(face)));
            verify(item.hasAuthorAt(middle(name)));
            verify(!item.hasAuthorAt(middle(words)));
            verify(!show({
                        "kind": FeedModel.Hole,
                        "progress": FeedModel.Missing
                    }).hasAuthorAt(Qt.point(40, 15)));
        }

        function test_F5_moderationTakenBackShowsTheMessageAgain() {
            const item = show({
                    "isHarmful": true,
                    "covered": true
                });
            compare(words(item)[0], "Hidden: marked as harmful.");
            rows.setProperty(0, "covered", false);
            rows.setProperty(0, "isHarmful", false);
            verify(words(item).includes("gm"));
        }

        function test_hole_canBeLoaded() {
            const item = show({
                    "kind": FeedModel.Hole,
                    "progress": FeedModel.Missing
                });
            compare(words(item), ["Posts may be missing here · Load"]);
            mouseClick(named(item, "feed.row.hole"));
            compare(root.heard, ["hole"]);
            rows.setProperty(0, "progress", FeedModel.Fetching);
            compare(words(item), ["Loading missing posts…"]);
            verify(!named(item, "feed.row.hole").enabled);
            rows.setProperty(0, "progress", FeedModel.NotFetched);
            rows.setProperty(0, "reason", "busy, again in 12 s");
            compare(words(item), ["Could not load (busy, again in 12 s) · Retry"]);
        }

        function test_P2_postBecomesItsMessageInThePlace() {
            const item = show({
                    "kind": FeedModel.Post,
                    "progress": FeedModel.InReview
                });
            rows.setProperty(0, "kind", FeedModel.Message);
            verify(list.itemAtIndex(0) === item);
            compare(actions(item), ["feed.row.like", "feed.row.replies", "feed.row.more"]);
        }

        function test_dismissedRow_takesNoRoom() {
            compare(show({
                        "dismissed": true
                    }).height, 0);
        }

        name: "Rows"
    }
}
