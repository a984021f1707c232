// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Coterie
import Coterie.Controls
import Coterie.Core
import Coterie.Test

// Pictures of the sandbox, in rows and in the lightbox.
Item {
    id: root

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
        }
        model: rows
    }

    CommunityTile {
        id: tile

        letters: "QUO"
        visible: false
    }

    LightboxStage {
        id: stage
    }

    SignalSpy {
        id: frames

        signalName: "frameShown"
    }

    // An animation that always runs, to tell "stopped" from "not started yet".
    Picture {
        id: metronome

        height: 20
        playing: true
        width: 20
    }

    SignalSpy {
        id: beats

        signalName: "frameShown"
        target: metronome
    }

    CoterieTest {
        function address(path: string): string {
            const token = openCommunity().imageUrl;
            return token.slice(0, token.indexOf("/pictures/")) + path;
        }

        function show(changes: var): Item {
            rows.clear();
            rows.append(Rows.message(changes));
            list.forceLayout();
            return list.itemAtIndex(0);
        }

        function picture(item: Item, name: string): Picture {
            return named(item, name) as Picture;
        }

        // Checks that no frame is shown while the other animation continues.
        function verifyStill() {
            metronome.address = address("/pictures/media/mascot.gif");
            beats.clear();
            tryVerify(() => beats.count > 1); // allows for a frame in flight
            frames.clear();
            beats.clear();
            tryVerify(() => beats.count > 3);
            compare(frames.count, 0);
        }

        function cleanup() {
            metronome.address = "";
            stage.close();
            rows.clear();
            Theme.awake = true;
            Theme.still = false;
        }

        function init() {
            failOnWarning(/.?/);
            WindowState.painted = true;
        }

        function test_nothingIsAskedForBeforeTheFirstFrame() {
            const url = address("/pictures/people/ada.kvist.png");
            WindowState.painted = false;
            const item = show({
                    "imageUrl": url
                });
            nextFrame(list);
            const avatar = picture(item, "avatar.picture");
            compare(avatar.status, Picture.None);
            verify(all(item, child => child.text === "ZO").length === 1);
            WindowState.painted = true;
            tryCompare(avatar, "status", Picture.Ready);
        }

        function test_initialsUntilThePictureIsThere() {
            const item = show({
                    "imageUrl": address("/pictures/people/zuzu.p.png")
                });
            const initials = all(item, child => child.text === "ZO")[0];
            verify(initials.visible);
            tryCompare(picture(item, "avatar.picture"), "status", Picture.Ready);
            verify(!initials.visible);
            // The next row has another author and none of the pictures.
            rows.setProperty(0, "imageUrl", "");
            verify(initials.visible);
        }

        function test_initialsWhenThePictureFails_data() {
            return [{
                    "tag": "missing",
                    "url": "/pictures/people/none.svg"
                }, {
                    "tag": "not over https",
                    "url": "http://192.0.2.1/a.png"
                }, {
                    "tag": "no address",
                    "url": "javascript:alert(1)"
                }];
        }

        function test_initialsWhenThePictureFails(data) {
            const item = show({
                    "imageUrl": data.url.startsWith("/") ? address(data.url) : data.url
                });
            tryCompare(picture(item, "avatar.picture"), "status", Picture.Failed);
            compare(all(item, child => child.text === "ZO").length, 1);
        }

        function test_whatCouldNotBeReachedIsTriedAgain() {
            const away = show({
                    "imageUrl": "http://127.0.0.1:1/a.png",
                    "mediaUrl": address("/pictures/media/none.png")
                });
            const avatar = picture(away, "avatar.picture");
            const media = picture(away, "media.picture");
            tryCompare(avatar, "status", Picture.Failed);
            tryCompare(media, "status", Picture.Failed);
            Pictures.reachable();
            compare(avatar.status, Picture.None);
            compare(media.status, Picture.Failed); // the picture no longer exists, and stays failed
            tryCompare(avatar, "status", Picture.Failed);
        }

        function test_whatWasSeenIsThereInTheSameFrame() {
            const url = address("/pictures/people/kaito.moriva.png");
            tryCompare(picture(show({
                            "imageUrl": url
                        }), "avatar.picture"), "status", Picture.Ready);
            const second = picture(show({
                        "imageUrl": url
                    }), "avatar.picture");
            nextFrame(list);
            compare(second.status, Picture.Ready);
        }

        function test_lettersUntilTheTokensPictureIsThere() {
            tile.imageUrl = address("/pictures/tokens/QUOLLO.png");
            compare(tile.pictured, false);
            tile.visible = true;
            tryCompare(tile, "pictured", true);
            tile.visible = false;
        }

        function test_rowsWithoutPicturesHaveNoItemForThem() {
            const item = show({});
            verify(named(item, "media.picture") === null);
            rows.setProperty(0, "mediaUrl", address("/pictures/media/lunch.png"));
            tryVerify(() => named(item, "media.picture") !== null);
            rows.setProperty(0, "mediaUrl", "");
            tryVerify(() => named(item, "media.picture") === null);
        }

        // The row has its final height before the picture is loaded.
        function test_noRowMoves_data() {
            return [{
                    "tag": "wide",
                    "path": "/pictures/media/chart-1.png",
                    "status": Picture.Ready
                }, {
                    "tag": "tall",
                    "path": "/pictures/media/painting-1.png",
                    "status": Picture.Ready
                }, {
                    "tag": "tiny",
                    "path": "/pictures/people/zuzu.p.png",
                    "status": Picture.Ready
                }, {
                    "tag": "missing",
                    "path": "/pictures/media/none.png",
                    "status": Picture.Failed
                }];
        }

        function test_noRowMoves(data) {
            const first = show({});
            nextFrame(list);
            const plain = first.height;
            WindowState.painted = false; // so that the layout is complete before any picture arrives
            const item = show({
                    "mediaUrl": address(data.path)
                });
            nextFrame(list);
            const height = item.height;
            compare(height, plain + Metrics.mediaHeightIn(584) + Theme.space2);
            let moved = 0;
            item.heightChanged.connect(() => ++moved);
            WindowState.painted = true;
            tryCompare(picture(item, "media.picture"), "status", data.status);
            nextFrame(list);
            compare(item.height, height);
            compare(moved, 0);
        }

        function test_ownPostsHaveTheirPicture() {
            const item = show({
                    "kind": FeedModel.Post,
                    "own": true,
                    "progress": FeedModel.NotSent,
                    "reason": "The service refused it: this wallet does not hold enough of the token to post here.",
                    "mediaUrl": address("/pictures/media/lunch.png")
                });
            const media = picture(item, "media.picture");
            tryCompare(media, "status", Picture.Ready);
            const discard = named(item, "feed.row.discard");
            verify(discard.mapToItem(item, 0, 0).y > media.mapToItem(item, 0, media.height).y);
        }

        function test_hiddenMessagesLoadNothing() {
            const item = show({
                    "isSpam": true,
                    "covered": true,
                    "mediaUrl": address("/pictures/media/lunch.png")
                });
            verify(named(item, "media.picture") === null);
        }

        function test_aFailureSaysWhyAndCanBeRetried() {
            const item = show({
                    "mediaUrl": address("/pictures/media/none.png")
                });
            tryVerify(() => named(item, "feed.row.mediaRetry") !== null);
            compare(named(item, "media.reason").text, "The picture no longer exists.");
            verify(named(item, "feed.row.media") === null);
            verifyAccessible(item, 3);
            nextFrame(list);
            mouseClick(named(item, "feed.row.mediaRetry"));
            compare(picture(item, "media.picture").status, Picture.None);
            tryCompare(picture(item, "media.picture"), "status", Picture.Failed);
        }

        function test_movingPicturesMoveWhileTheyMay() {
            const item = show({
                    "mediaUrl": address("/pictures/media/mascot.gif")
                });
            const media = picture(item, "media.picture");
            frames.target = media;
            tryCompare(media, "status", Picture.Ready);
            verify(media.animated);
            tryVerify(() => frames.count > 3);
            verifyAccessible(item, 4);
            Theme.awake = false;
            verifyStill();
            Theme.awake = true;
            tryVerify(() => frames.count > 2);
            nextFrame(list);
            mouseClick(named(item, "media.play"));
            verifyStill();
        }

        function test_stillMeansThatPlayingIsAskedFor() {
            Theme.still = true;
            const item = show({
                    "mediaUrl": address("/pictures/media/mascot.gif")
                });
            const media = picture(item, "media.picture");
            frames.target = media;
            tryCompare(media, "status", Picture.Ready);
            verifyStill();
            nextFrame(list);
            const play = named(item, "media.play");
            compare(play.Accessible.name, "Play Animation");
            mouseClick(play);
            compare(play.Accessible.name, "Stop Animation");
            tryVerify(() => frames.count > 2);
        }

        function test_whatHasScrolledAwayDoesNotMove() {
            show({
                    "mediaUrl": address("/pictures/media/mascot.gif")
                });
            for (let key = 2; key < 12; ++key)
                rows.append(Rows.message({
                            "key": key
                        }));
            list.cacheBuffer = 10000;
            list.forceLayout();
            const media = picture(list.itemAtIndex(0), "media.picture");
            frames.target = media;
            tryVerify(() => media.animated);
            verify(media.playing);
            list.positionViewAtEnd();
            verify(!media.playing);
            list.positionViewAtBeginning();
            verify(media.playing);
            list.cacheBuffer = 400;
        }

        // Opens a picture by keyboard.
        function open(): Item {
            const item = show({
                    "mediaUrl": address("/pictures/media/painting-1.png")
                });
            tryVerify(() => named(item, "feed.row.media") !== null);
            const media = named(item, "feed.row.media");
            compare(media.Accessible.name, "Picture by " + Format.isolated("zoe"));
            media.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            const above = root.Window.contentItem;
            tryVerify(() => picture(above, "lightbox.picture")?.status === Picture.Ready);
            return above;
        }

        function test_enterOnARowOpensItsPicture() {
            const item = show({
                    "mediaUrl": address("/pictures/media/painting-1.png")
                });
            verify(item.Accessible.name.includes(Format.isolated("gm") + ", with a picture"));
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => picture(root.Window.contentItem, "lightbox.picture") !== null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => picture(root.Window.contentItem, "lightbox.picture") === null);
            tryCompare(item, "activeFocus", true);
            rows.setProperty(0, "covered", true); // so its picture is covered too
            keyClick(Qt.Key_Return);
            verify(picture(root.Window.contentItem, "lightbox.picture") === null);
        }

        function test_lightbox_keys() {
            const above = open();
            const large = picture(above, "lightbox.picture");
            const zoom = () => large.width / (480 / Screen.devicePixelRatio);
            const whole = zoom();
            compare(large.naturalSize, Qt.size(480, 640));
            verify(large.height <= root.height);
            keyClick(Qt.Key_Plus);
            verify(zoom() > whole * 1.2);
            keyClick(Qt.Key_Equal);
            verify(zoom() > whole * 1.5);
            keyClick(Qt.Key_Minus);
            verify(zoom() < whole * 1.3);
            keyClick(Qt.Key_0);
            fuzzyCompare(zoom(), whole, 0.01);
            keyClick(Qt.Key_Minus); // never smaller than the whole picture
            fuzzyCompare(zoom(), whole, 0.01);
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_Plus);
            fuzzyCompare(zoom(), 8, 0.1);
            const view = named(above, "lightbox.view") as Flickable;
            const x = view.contentX;
            keyClick(Qt.Key_Right);
            compare(view.contentX, x + 60);
            verifyAccessible(above, 5);
            verifyPlain(above, 5);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(above, "lightbox.picture") === null);
            // The focus returns to its previous item.
            const media = named(list.itemAtIndex(0), "feed.row.media");
            tryCompare(media, "activeFocus", true);
        }

        function test_lightbox_wheelDoubleClickAndDrag() {
            const above = open();
            const large = picture(above, "lightbox.picture");
            const view = named(above, "lightbox.view") as Flickable;
            nextFrame(view);
            const before = large.width;
            // The point under the pointer stays in place.
            const at = large.mapFromItem(view, view.width / 2 + 40, view.height / 2);
            const share = at.x / large.width;
            mouseWheel(view, view.width / 2 + 40, view.height / 2, 0, 600);
            verify(large.width > before * 1.5);
            fuzzyCompare(large.mapFromItem(view, view.width / 2 + 40, view.height / 2).x / large.width, share, 0.02);
            const y = view.contentY;
            mouseDrag(view, view.width / 2, view.height / 2, 0, -60, Qt.LeftButton, Qt.NoModifier, 20);
            tryVerify(() => view.contentY > y);
            tryCompare(view, "moving", false); // a press would only stop the movement
            mouseDoubleClickSequence(view, view.width / 2, view.height / 2);
            fuzzyCompare(large.width, before, 1);
            mouseClick(named(above, "lightbox.close"));
            tryVerify(() => named(above, "lightbox.picture") === null);
        }

        function test_lightbox_pinch() {
            const above = open();
            const large = picture(above, "lightbox.picture");
            const view = named(above, "lightbox.view") as Flickable;
            const whole = large.width;
            const middle = Qt.point(Math.round(view.width / 2), Math.round(view.height / 2));
            const under = () => (view.contentY + middle.y - large.y) / large.height;
            const place = under();
            const touch = touchEvent(view);
            const pinch = (from, to) => {
                touch.press(0, view, middle.x, middle.y - from).press(1, view, middle.x, middle.y + from).commit();
                for (let step = 1; step <= 10; ++step) {
                    const apart = Math.round(from + (to - from) * step / 10);
                    touch.move(0, view, middle.x, middle.y - apart).move(1, view, middle.x, middle.y + apart).commit();
                    nextFrame(view); // touch points are handled once per frame
                }
                touch.release(0, view, middle.x, middle.y - to).release(1, view, middle.x, middle.y + to).commit();
            };
            pinch(40, 160);
            verify(large.width > 2 * whole, "from %1 to %2".arg(whole).arg(large.width));
            verify(large.width <= 4.1 * whole, "from %1 to %2".arg(whole).arg(large.width));
            // The point between the fingers stays in place
            fuzzyCompare(under(), place, 0.02);
            // Never smaller than the whole picture
            pinch(160, 20);
            fuzzyCompare(large.width, whole, 1);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(above, "lightbox.picture") === null);
        }

        function test_lightbox_saysWhereItLeads() {
            const above = open();
            const host = address("").replace("http://", "");
            compare(named(above, "lightbox.open").text, host + " ↗");
            verify(named(above, "lightbox.copy") !== null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(above, "lightbox.picture") === null);
        }

        function test_settings_sizeAndClear() {
            tryVerify(() => Pictures.diskBytes >= 0);
            verify(Pictures.diskLimit > 1000000);
            const item = show({
                    "mediaUrl": address("/pictures/media/chart-2.png")
                });
            tryCompare(picture(item, "media.picture"), "status", Picture.Ready);
            Pictures.measure();
            tryVerify(() => Pictures.diskBytes > 1000);
            Pictures.clear();
            verify(Pictures.clearing);
            tryCompare(Pictures, "clearing", false);
            compare(Pictures.diskBytes, 0);
            compare(picture(item, "media.picture").status, Picture.Ready); // the visible picture stays
        }

        name: "Pictures"
    }
}
