// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core
import Coterie.Test

Item {
    id: root

    // The parent of popups.
    readonly property Item above: T.Overlay.overlay

    height: 600
    width: 700

    ComponentHost {
        id: host

        active: AppController.navigation.current !== null
        anchors.fill: parent

        content: Composer {
            community: AppController.navigation.current
            width: host.width
        }
    }

    CoterieTest {
        readonly property url picture: Qt.resolvedUrl("../../resources/icons/io.github.coterie_app.Coterie-64.png")

        function composer(): Composer {
            openCommunity().draft.text = "";
            return host.item as Composer;
        }

        function cleanup() {
            AppController.navigation.current.draft.picture.remove();
            AppController.navigation.current.draft.text = "";
        }

        function text(): Item {
            return named(host, "composer.text");
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
            compare(view.contentY, 0); // Qt 6.4 scrolls a text away from its padding
            verify(line.y + line.height <= view.height, "a line ends at %1 of %2".arg(line.y + line.height).arg(view.height));
            compare(field.cursorPosition, 4);
        }

        function test_emptyText_cannotBePosted() {
            const button = named(composer(), "composer.post");
            verify(!button.enabled);
            AppController.navigation.current.draft.text = "  \n ";
            verify(!button.enabled);
            type("g");
            verify(button.enabled);
        }

        function test_ctrlEnter_postsAndClears() {
            composer();
            const words = "hello from the keyboard";
            type(words);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(AppController.navigation.current.draft.text, "");
            compare(text().text, "");
            verify(text().activeFocus);
        }

        function test_enter_isANewLine() {
            composer();
            type("a");
            keyClick(Qt.Key_Return);
            type("b");
            compare(AppController.navigation.current.draft.text, "a\nb");
        }

        function test_text_growsToEightLinesAndThenScrolls() {
            const item = composer();
            const heights = [1, 3, 8, 50].map(lines => {
                    AppController.navigation.current.draft.text = Array(lines).fill("x").join("\n");
                    nextFrame(item);
                    return item.implicitHeight;
                });
            verify(heights[0] < heights[1] && heights[1] < heights[2], heights.join(", "));
            compare(heights[3], heights[2]);
        }

        function test_drafts_stayWithTheirCommunities() {
            composer();
            const first = AppController.navigation.current;
            type("for the first");
            AppController.navigation.current = AppController.communities.model.at(1);
            compare(text().text, "");
            type("for the second");
            AppController.navigation.current = first;
            compare(text().text, "for the first");
            type(", on"); // at the end of the text
            compare(AppController.navigation.current.draft.text, "for the first, on");
            compare(AppController.communities.model.at(1).draft.text, "for the second");
            AppController.communities.model.at(1).draft.text = "";
        }

        function test_takenBackPost_joinsTheDraft() {
            composer();
            const feed = AppController.navigation.current.timeline.feed;
            AppController.navigation.current.posting.post("vanish for a while");
            tryVerify(() => Rows.value(feed, 0, "progress") === FeedModel.InReview, 15000);
            type("more");
            verify(AppController.navigation.current.takeBack(Rows.value(feed, 0, "key")));
            compare(text().text, "more\n\nvanish for a while");
            compare(text().cursorPosition, text().length);
        }

        function test_picture_isShownUploadedAndPosted() {
            // given
            const draft = composer().draft;
            type("see");
            verify(named(host, "composer.strip") === null);

            // when
            draft.picture.addFile(picture);
            tryVerify(() => named(host, "composer.strip") !== null);
            tryCompare(draft.picture, "stage", ImageAttachment.Ready, 15000);
            tryVerify(() => named(host, "composer.preview").status === Image.Ready);
            const strip = named(host, "composer.strip");
            const tools = named(host, "composer.picture");
            tryVerify(() => strip.mapToItem(host, 0, strip.height).y < tools.mapToItem(host, 0, 0).y);
            verify(/^64 × 64 · /.test(named(host, "composer.details").text), named(host, "composer.details").text);
            verifyAccessible(host, 6);
            keyClick(Qt.Key_Return, Qt.ControlModifier);

            // then
            const feed = AppController.navigation.current.timeline.feed;
            compare(Rows.value(feed, 0, "content"), "see");
            verify(Rows.value(feed, 0, "mediaUrl").length > 0);
            tryVerify(() => named(host, "composer.strip") === null);
            compare(text().text, "");
        }

        function test_picture_isDroppedAsAFile() {
            const item = composer();
            const draft = item.draft.picture;
            // Given files that are dragged over the composer
            verify(Hands.bringFiles(item, [Qt.resolvedUrl("tst_composer.qml"), picture]));
            const words = () => all(host, child => child.text === "Drop the picture here").length;
            tryVerify(() => words() === 1);
            // When the drag leaves, no trace remains
            Hands.leave();
            tryVerify(() => words() === 0);
            compare(draft.stage, ImageAttachment.Empty);
            // When the files are dropped, the picture among them is attached
            verify(Hands.bringFiles(item, [Qt.resolvedUrl("tst_composer.qml"), picture]));
            verify(Hands.drop());
            tryVerify(() => words() === 0);
            tryCompare(draft, "stage", ImageAttachment.Ready, 15000);
            verify(/^64 × 64 · /.test(draft.details), draft.details);
        }

        function test_picture_isDroppedAsBytes() {
            const item = composer();
            const draft = item.draft.picture;
            verify(!Hands.bringBytes(item, "application/pdf", Hands.png(Qt.size(30, 20))));
            verify(Hands.bringBytes(item, "image/png", Hands.png(Qt.size(30, 20))));
            verify(Hands.drop());
            tryCompare(draft, "stage", ImageAttachment.Ready, 15000);
            verify(/^30 × 20 · /.test(draft.details), draft.details);
        }

        function test_wordsAndLinks_areDropped() {
            const item = composer();
            type("see ");
            // Words
            verify(Hands.bringText(item, "these 今日は words"));
            compare(all(host, child => child.visible && child.text === "Drop the picture here").length, 0);
            verify(Hands.drop());
            compare(text().text, "see these 今日は words");
            // A link, with and without its text
            type(" ");
            verify(Hands.bringText(item, "https://example.org/a", ["https://example.org/a"]));
            verify(Hands.drop());
            verify(Hands.bringFiles(item, ["https://example.org/b.png"]));
            verify(Hands.drop());
            compare(text().text, "see these 今日は words https://example.org/ahttps://example.org/b.png");
            compare(item.draft.picture.stage, ImageAttachment.Empty);
        }

        function test_pictureOfAWebPage_isDropped() {
            const item = composer();
            verify(Hands.bringWebPicture(item, "https://example.org/a.png", Hands.png(Qt.size(30, 20))));
            verify(Hands.drop());
            tryCompare(item.draft.picture, "stage", ImageAttachment.Ready, 15000);
            verify(/^30 × 20 · /.test(item.draft.picture.details), item.draft.picture.details);
            compare(text().text, "");
        }

        function test_pictureWithAnEmptyText_isPasted() {
            const draft = composer().draft.picture;
            text().forceActiveFocus(Qt.TabFocusReason);
            Hands.copyPictureAndText(Qt.size(40, 25), " \n");
            keyClick(Qt.Key_V, Qt.ControlModifier);
            tryCompare(draft, "stage", ImageAttachment.Ready, 15000);
            // But the picture of copied words is not wanted
            draft.remove();
            Hands.copyPictureAndText(Qt.size(40, 25), "words");
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(text().text, "words");
            compare(draft.stage, ImageAttachment.Empty);
        }

        function test_composedWords_arePosted() {
            composer();
            const feed = AppController.navigation.current.timeline.feed;
            text().text = "今日は";
            text().cursorPosition = text().length;
            Hands.compose(text(), "せかい");
            compare(text().preeditText, "せかい");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(text().text, "");
            compare(text().preeditText, "");
            compare(AppController.navigation.current.draft.text, "");
            tryVerify(() => Rows.value(feed, 0, "content") === "今日はせかい");
        }

        function test_composedWords_stayWithTheirCommunity() {
            composer();
            failOnWarning(/binding loop/i);
            const first = AppController.navigation.current;
            text().text = "今日は";
            text().cursorPosition = text().length;
            Hands.compose(text(), "せかい");
            AppController.navigation.current = AppController.communities.model.at(1);
            compare(text().text, "");
            compare(text().preeditText, "");
            compare(AppController.navigation.current.draft.text, "");
            compare(first.draft.text, "今日はせかい");
            AppController.navigation.current = first;
            compare(text().text, "今日はせかい");
        }

        function test_picture_isPasted() {
            const draft = composer().draft.picture;
            type("words");
            Hands.copyPicture(Qt.size(40, 25));
            keyClick(Qt.Key_V, Qt.ControlModifier);
            tryCompare(draft, "stage", ImageAttachment.Ready, 15000);
            verify(/^40 × 25 · /.test(draft.details), draft.details);
            compare(text().text, "words");
            // And text is inserted as text
            draft.remove();
            Hands.copyText(" more");
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(text().text, "words more");
            compare(draft.stage, ImageAttachment.Empty);
        }

        function test_pictureButton_asksForAFile() {
            composer();
            mouseClick(named(host, "composer.picture"));
            const dialogs = () => all(root.above, item => item instanceof T.AbstractButton).length;
            tryVerify(() => dialogs() > 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => dialogs() === 0);
            compare(AppController.navigation.current.draft.picture.stage, ImageAttachment.Empty);
        }

        function test_picture_canBeTakenOut() {
            const draft = composer().draft;
            type("words");
            draft.picture.addFile(picture);
            tryCompare(draft.picture, "stage", ImageAttachment.Ready, 15000);
            mouseClick(named(host, "composer.remove"));
            compare(draft.picture.stage, ImageAttachment.Empty);
            tryVerify(() => named(host, "composer.strip") === null);
            compare(text().text, "words");
        }

        function test_whatIsNoPicture_saysSoAndTakesNothing() {
            const draft = composer().draft;
            type("words");
            draft.picture.addFile(Qt.resolvedUrl("tst_composer.qml"));
            tryVerify(() => named(host, "composer.problem") !== null);
            verify(named(host, "composer.problem").text !== "");
            compare(text().text, "words");
            verify(named(host, "composer.post").enabled);
            mouseClick(named(host, "composer.remove"));
            tryVerify(() => named(host, "composer.strip") === null);
        }

        function test_pictureAlone_asksForWords() {
            const draft = composer().draft;
            draft.picture.addFile(picture);
            tryCompare(draft.picture, "stage", ImageAttachment.Ready, 15000);
            verify(!named(host, "composer.post").enabled);
            compare(text().placeholder, qsTr("Add a caption"));
        }

        function test_picture_staysWithItsCommunity() {
            composer();
            const first = AppController.navigation.current;
            first.draft.picture.addFile(picture);
            tryCompare(first.draft.picture, "stage", ImageAttachment.Ready, 15000);
            AppController.navigation.current = AppController.communities.model.at(1);
            tryVerify(() => named(host, "composer.strip") === null);
            AppController.navigation.current = first;
            tryVerify(() => named(host, "composer.strip") !== null);
        }

        function test_emoji_isFoundByNameAndPutIn() {
            composer();
            type("to the ");
            keyClick(Qt.Key_Period, Qt.ControlModifier);
            tryVerify(() => named(root.above, "emoji.search") !== null);
            tryCompare(named(root.above, "emoji.search"), "activeFocus", true);
            verifyAccessible(root.above, 9);
            for (const letter of "rocke")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(text().text, "to the 🚀");
            tryCompare(text(), "activeFocus", true);
            compare(Preferences.recentEmoji[0], "🚀");
        }

        function test_emoji_byArrows() {
            composer();
            Preferences.recentEmoji = ["🔥", "🚀"];
            mouseClick(named(host, "composer.emoji"));
            tryVerify(() => named(root.above, "emoji.search") !== null);
            tryCompare(named(root.above, "emoji.search"), "activeFocus", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            compare(text().text, "🚀");
            compare(Preferences.recentEmoji.join(""), "🚀🔥");
            mouseClick(named(host, "composer.emoji"));
            tryVerify(() => named(root.above, "emoji.search") !== null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(root.above, "emoji.search") === null);
            compare(text().text, "🚀");
        }

        function test_emojiName_isCompletedWhileTyping() {
            composer();
            type("hot :fir");
            tryVerify(() => named(root.above, "emoji.completion") !== null);
            keyClick(Qt.Key_Return);
            compare(text().text, "hot 🔥");
            tryVerify(() => named(root.above, "emoji.completion") === null);
            type(" :fi");
            tryVerify(() => named(root.above, "emoji.completion") !== null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(root.above, "emoji.completion") === null);
            keyClick(Qt.Key_Return);
            compare(text().text, "hot 🔥 :fi\n");
            type(":rocket:");
            compare(text().text, "hot 🔥 :fi\n🚀");
        }

        function test_wallet_isChosenFromAMenu() {
            composer();
            const button = named(host, "composer.hint");
            const before = AppController.navigation.current.posting.hint;
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => all(root.above, item => item.objectName === "composer.source").length === 4);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => AppController.navigation.current.posting.hint !== before);
            compare(button.Accessible.name, AppController.navigation.current.posting.hint);
            AppController.navigation.current.posting.choose(AppController.navigation.current.posting.sources[0].key);
            compare(AppController.navigation.current.posting.hint, before);
        }

        function test_longText_isCounted() {
            composer();
            compare(named(host, "composer.count"), null);
            AppController.navigation.current.draft.text = "x".repeat(1234);
            compare(named(host, "composer.count").text, "1,234 characters");
        }

        function test_narrow_hasRoomForAll() {
            composer();
            root.width = 336;
            AppController.navigation.current.draft.text = "x".repeat(1234);
            nextFrame(host.item);
            const order = ["picture", "emoji", "hint", "count", "post"].map(name => named(host, "composer." + name));
            for (let i = 1; i < order.length; ++i)
                verify(order[i].mapToItem(root, 0, 0).x >= order[i - 1].mapToItem(root, order[i - 1].width, 0).x, order[i].objectName);
            verify(order[2].width >= 40, "the wallet has " + order[2].width);
            root.width = 700;
        }

        function test_markup_staysText() {
            composer();
            AppController.navigation.current.draft.text = "<b>x</b>";
            compare(text().textFormat, TextEdit.PlainText);
            compare(text().getText(0, text().length), "<b>x</b>");
        }

        function test_everyControl_hasNameAndRole() {
            verifyAccessible(composer(), 5);
        }

        function test_tab_leavesTheText() {
            composer();
            type("x");
            for (const name of ["picture", "emoji", "hint", "post"]) {
                keyClick(Qt.Key_Tab);
                verify(named(host, "composer." + name).activeFocus, name);
            }
            for (let back = 0; back < 4; ++back)
                keyClick(Qt.Key_Backtab);
            verify(text().activeFocus);
        }

        name: "Composer"
    }
}
