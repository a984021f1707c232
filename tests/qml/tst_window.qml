// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Coterie
import Coterie.Controls
import Coterie.Core

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
            window.connectOpen = false;
            openCommunity();
            window.requestActivate();
            tryCompare(window, "active", true);
            window.width = width;
            tryCompare(content(), "width", width);
        }

        function test_wide_showsSidebarFeedAndDetailsPane() {
            size(1280);
            tryVerify(() => named(content(), "sidebar.add") !== null);
            verify(named(content(), "details.token") !== null);
            verify(named(content(), "header.sidebar") === null);
            verify(named(content(), "header.details") === null);
            verifyAccessible(content(), 12);
            verifyPlain(content(), 40);
            verifyReadable(content(), 40);
        }

        function test_under1000_theDetailsPaneIsADrawer() {
            size(900);
            tryVerify(() => named(content(), "details.token") === null);
            verify(named(content(), "sidebar.add") !== null);
            mouseClick(named(content(), "header.details"));
            const above = window.contentItem.parent;
            tryVerify(() => named(above, "details.token") !== null);
            tryCompare(named(above, "details.token"), "visible", true);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(above, "details.token") === null);
        }

        function test_keysAfterEscape_areForTheWindow() {
            size(900);
            const above = window.contentItem.parent;
            mouseClick(named(content(), "header.details"));
            tryVerify(() => named(above, "details.token") !== null);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_L, Qt.ControlModifier); // without a pause
            verify(named(content(), "composer.text").activeFocus);
            tryVerify(() => named(above, "details.token") === null);
        }

        function test_at360_everythingIsReachable() {
            size(360);
            tryVerify(() => named(content(), "sidebar.add") === null);
            const above = window.contentItem.parent;
            mouseClick(named(content(), "header.sidebar"));
            tryVerify(() => named(above, "sidebar.add") !== null);
            verifyAccessible(above, 8);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(above, "sidebar.add") === null);
            const post = named(content(), "composer.post");
            verify(post.mapToItem(content(), post.width, 0).x <= 360);
            const pill = named(content(), "connection.pill");
            verify(pill.mapToItem(content(), pill.width, 0).x <= 360);
        }

        function test_altDown_changesTheCommunity() {
            size(1280);
            const first = AppController.navigation.current;
            const index = AppController.communities.model.indexOf(first);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(AppController.communities.model.indexOf(AppController.navigation.current), index + 1);
            keyClick(Qt.Key_Up, Qt.AltModifier);
            verify(AppController.navigation.current === first);
        }

        function test_ctrlDigit_goesToThatCommunity() {
            size(1280);
            const first = AppController.navigation.current;
            keyClick(Qt.Key_3, Qt.ControlModifier);
            verify(AppController.navigation.current === AppController.communities.model.at(2));
            keyClick(Qt.Key_9, Qt.ControlModifier); // there are fewer communities
            verify(AppController.navigation.current === AppController.communities.model.at(2));
            AppController.navigation.current = first;
        }

        function test_questionMark_showsTheKeys() {
            size(1280);
            const above = window.contentItem.parent;
            named(content(), "sidebar.add").forceActiveFocus(Qt.TabFocusReason);
            keyClick("?");
            tryVerify(() => named(above, "keys") !== null);
            verify(named(above, "keys.close").activeFocus);
            verifyAccessible(named(above, "keys"), 1);
            verifyReadable(named(above, "keys"), 10);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(above, "keys") === null);
            named(content(), "composer.text").forceActiveFocus(Qt.TabFocusReason);
            keyClick("?"); // inserts the character
            compare(named(content(), "composer.text").text, "?");
            verify(named(above, "keys") === null);
            keyClick(Qt.Key_F1);
            tryVerify(() => named(above, "keys") !== null);
            mouseClick(named(above, "keys.close"));
            tryVerify(() => named(above, "keys") === null);
            AppController.navigation.current.draft.text = "";
        }

        function test_keys_standBesideTheirBar_data(): var {
            return [360, 1280, -360].map(width => ({
                            "tag": width < 0 ? "mirrored" : String(width),
                            "mirrored": width < 0,
                            "width": Math.abs(width)
                        }));
        }

        function test_keys_standBesideTheirBar(data) {
            size(data.width);
            Theme.mirrored = data.mirrored;
            window.height = 480;
            keyClick(Qt.Key_F1);
            const above = window.contentItem.parent;
            tryVerify(() => named(above, "keys.scroll") !== null);
            const scroll = named(above, "keys.scroll") as Flickable;
            tryVerify(() => scroll.contentHeight > scroll.height);
            const bar = all(scroll, item => item instanceof T.ScrollBar)[0];
            const texts = all(scroll.contentItem, item => item instanceof Text);
            verify(texts.length > 40);
            for (const text of texts)
                verify(data.mirrored ? text.mapToItem(scroll, 0, 0).x >= bar.x + bar.width : text.mapToItem(scroll, text.width, 0).x <= bar.x, text.text);
            const title = named(above, "keys.title");
            const close = named(above, "keys.close");
            verify(data.mirrored ? close.x + close.width <= title.x : title.x + title.width <= close.x);
            keyClick(Qt.Key_PageDown);
            verify(scroll.contentY > 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(above, "keys") === null);
            window.height = 820;
            Theme.mirrored = false;
        }

        function test_whoComesFromOutside_seesTheCommunity() {
            size(1280);
            window.settingsOpen = true;
            tryVerify(() => named(content(), "settings.close") !== null);
            window.diagnosticsOpen = true;
            AppController.navigation.activationRequested();
            tryVerify(() => named(content(), "settings.close") === null && named(content(), "diagnostics.close") === null);
            verify(named(content(), "composer.text") !== null);
        }

        function test_title_countsWhatWaits() {
            size(1280);
            compare(window.named("$QUOLLO · Coterie"), (AppController.communities.model.unread > 0 ? "(%1) ".arg(AppController.communities.model.unread) : "") + "$QUOLLO · Coterie");
            compare(window.title, window.named("%1 · Coterie".arg(Format.isolated(AppController.navigation.current.symbol))));
        }

        function test_ctrlL_goesToTheComposer() {
            size(1280);
            named(content(), "sidebar.add").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_L, Qt.ControlModifier);
            verify(named(content(), "composer.text").activeFocus);
        }

        function test_connectPage_asksForWhatIsNeeded() {
            size(1280);
            mouseClick(named(content(), "sidebar.connect"));
            tryVerify(() => named(content(), "welcome") !== null);
            mouseClick(named(content(), "welcome.advanced"));
            tryVerify(() => named(content(), "connect") !== null);
            for (const secret of ["connect.apiKey", "connect.accessToken", "connect.refreshToken"])
                compare(named(content(), secret).echoMode, TextInput.Password);
            verifyAccessible(named(content(), "connect"), 6);
            verifyReadable(named(content(), "connect"), 10);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(content(), "connect") === null);
            verify(named(content(), "composer.text") !== null);
        }

        function test_R9_plainHttpIsRefusedUnderTheField() {
            size(1280);
            window.connectOpen = true;
            named(content(), "connect.address").text = "http://example.com";
            named(content(), "connect.apiKey").text = "key";
            named(content(), "connect.accessToken").text = "token";
            mouseClick(named(content(), "connect.connect"));
            tryCompare(AppController.accounts.connectForm, "errorField", "address");
            const wanted = "× " + AppController.accounts.connectForm.error;
            verify(all(content(), item => item instanceof Text && item.text === wanted).length === 1);
            window.connectOpen = false;
            compare(AppController.accounts.stage, Accounts.Ready);
        }

        function test_addCommunity_refusesWhatIsNoAddress() {
            size(1280);
            mouseClick(named(content(), "sidebar.add"));
            const field = named(content(), "sidebar.add.address");
            verify(field.activeFocus);
            field.text = "not a token";
            keyClick(Qt.Key_Return);
            verify(named(content(), "sidebar.add.address").Accessible.description !== "");
            keyClick(Qt.Key_Escape);
            verify(named(content(), "sidebar.add.address") === null);
        }

        function test_complaints5_nothingMovesWhileHidden() {
            size(1280);
            window.hide();
            tryCompare(Theme, "awake", false);
            compare(Clock.active, false);
            compare(Theme.motion, 0);
            window.show();
            tryCompare(Theme, "awake", true);
            compare(Clock.active, true);
        }

        name: "Window"
    }
}
