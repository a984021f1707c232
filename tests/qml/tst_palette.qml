// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Coterie
import Coterie.Core

Item {
    id: root

    height: 820
    width: 1280

    Desk {
        id: desk

        anchors.fill: parent
        focus: true
        detailsInDrawer: false
        sidebarInDrawer: false
    }

    SignalSpy {
        id: diagnostics

        signalName: "diagnosticsAsked"
        target: desk
    }

    CoterieTest {
        readonly property Item above: desk.Window.contentItem

        function palette(): PaletteList {
            openCommunity();
            desk.forceActiveFocus(Qt.OtherFocusReason);
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => named(above, "palette") !== null);
            tryVerify(() => field().activeFocus);
            return named(above, "palette") as PaletteList;
        }

        function field(): TextInput {
            return named(above, "palette.field") as TextInput;
        }

        function write(text: string) {
            for (const letter of text)
                keyClick(letter);
        }

        function gone() {
            tryVerify(() => named(above, "palette") === null);
        }

        function cleanup() {
            if (named(above, "palette") !== null)
                keyClick(Qt.Key_Escape);
            gone();
            AppController.navigation.current = AppController.communities.model.at(0);
            diagnostics.clear();
        }

        function test_ctrlK_opensItAndEscClosesIt() {
            verify(named(above, "palette") === null); // does not exist before
            const list = palette();
            verify(list.entries.count > 5);
            verifyPlain(list, 5);
            verifyAccessible(list, 3);
            keyClick(Qt.Key_Escape);
            gone();
        }

        function test_theFieldInTheSidebarOpensIt() {
            openCommunity();
            mouseClick(named(desk, "sidebar.jump"));
            tryVerify(() => named(above, "palette") !== null);
        }

        function test_aCommunityIsFoundByItsLetters() {
            palette();
            const wanted = AppController.communities.model.at(2);
            write(wanted.symbol.slice(1));
            const row = (named(above, "palette") as PaletteList).chosen;
            verify(row.spoken.startsWith(wanted.symbol));
            compare(row.pieces.filter((piece, at) => at % 2 === 1).join("").toLowerCase(), wanted.symbol.slice(1).toLowerCase());
            keyClick(Qt.Key_Return);
            gone();
            verify(AppController.navigation.current === wanted);
            compare(Preferences.recentPlaces[0], "community:" + wanted.tokenAddress);
        }

        function test_placesAndPeopleHaveTheirPictures() {
            const feed = openCommunity().timeline.feed;
            tryVerify(() => feed.count > 3);
            const list = palette();
            const pictures = () => all(list, item => item instanceof Picture).map(item => item.address);
            const wanted = AppController.communities.model.at(0).imageUrl;
            verify(wanted !== "");
            tryVerify(() => pictures().includes(wanted), 5000, "not %1 but %2".arg(wanted).arg(pictures()));
            const somebody = all(desk, item => item instanceof FeedRow && item.imageUrl !== "")[0];
            write(somebody.username);
            tryVerify(() => pictures().includes(somebody.imageUrl));
        }

        function test_anActionIsDone() {
            palette();
            write("diag");
            keyClick(Qt.Key_Return);
            gone();
            compare(diagnostics.count, 1);
        }

        function test_anActionMayTakeTheFocus() {
            palette();
            write("write a post");
            keyClick(Qt.Key_Return);
            gone();
            tryVerify(() => named(desk, "composer.text").activeFocus);
        }

        function test_arrowsGoToTheRowsAndTypingGoesBack() {
            const list = palette();
            keyClick(Qt.Key_Down);
            const row = desk.Window.activeFocusItem as PaletteRow;
            verify(row !== null, "a screen reader is on the row");
            compare(row.index, 1);
            compare(row.Accessible.selected, true);
            verify(row.Accessible.name !== "");
            keyClick("d");
            tryVerify(() => field().activeFocus);
            compare(field().text, "d");
            compare(list.chosen.index, 0);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            verify(field().activeFocus);
        }

        function test_aPersonIsFound() {
            const feed = openCommunity().timeline.feed;
            tryVerify(() => feed.count > 3);
            palette();
            const rows = all(desk, item => item instanceof FeedRow && item.username !== "");
            const somebody = rows[1].username;
            write(somebody);
            verify((named(above, "palette") as PaletteList).chosen.spoken.startsWith(somebody + ", person"));
        }

        function test_aPastedAddressIsOffered() {
            palette();
            const count = AppController.communities.model.count;
            field().text = "7TarNipXc4WmB9zVqHj2KsPgRf5uEdYt8Lo3Na6Qdemo";
            compare((named(above, "palette") as PaletteList).chosen.spoken.startsWith("Open 7TarNipX"), true);
            keyClick(Qt.Key_Return);
            gone();
            compare(AppController.communities.model.count, count + 1);
            compare(AppController.navigation.current.tokenAddress, "7TarNipXc4WmB9zVqHj2KsPgRf5uEdYt8Lo3Na6Qdemo");

            // A known community is found by its address
            palette();
            field().text = AppController.communities.model.at(0).tokenAddress;
            keyClick(Qt.Key_Return);
            gone();
            verify(AppController.navigation.current === AppController.communities.model.at(0));
        }

        function test_nothingAnswers() {
            palette();
            write("qqqqzzzz");
            verify(named(above, "palette.nothing") !== null);
            keyClick(Qt.Key_Return);
            verify(named(above, "palette") !== null);
        }

        name: "Palette"
    }
}
