// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
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

        function page(): Item {
            return named(content(), "settings");
        }

        function open(width: int) {
            openCommunity();
            window.requestActivate();
            tryCompare(window, "active", true);
            window.width = width;
            tryCompare(content(), "width", width);
            window.settingsOpen = true;
            tryVerify(() => page() !== null);
            tryCompare(named(page(), "settings.close"), "activeFocus", true);
        }

        function press(name: string) {
            const control = named(page(), name);
            verify(control !== null, name);
            control.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(control, "activeFocus", true);
            keyClick(Qt.Key_Space);
        }

        function cleanup() {
            Preferences.appearance = "system";
            Preferences.language = "";
            Preferences.textScale = 100;
            Preferences.motion = "system";
            NotificationManager.setQuiet(NotificationManager.Off);
            window.diagnosticsOpen = false;
            window.settingsOpen = false;
            tryVerify(() => page() === null);
        }

        function test_theKeyOpensAndEscapeReturns() {
            openCommunity();
            window.requestActivate();
            tryCompare(window, "active", true);
            window.width = 1280;
            keyClick(Qt.Key_L, Qt.ControlModifier);
            const composer = named(content(), "composer.text");
            tryCompare(composer, "activeFocus", true);
            keyClick(Qt.Key_Comma, Qt.ControlModifier);
            tryVerify(() => page() !== null);
            tryCompare(named(page(), "settings.close"), "activeFocus", true);
            keyClick(Qt.Key_Escape);
            tryVerify(() => page() === null);
            tryCompare(composer, "activeFocus", true);
        }

        function test_theSidebarLeadsThere() {
            openCommunity();
            window.width = 1280;
            tryVerify(() => named(content(), "sidebar.settings") !== null);
            mouseClick(named(content(), "sidebar.settings"));
            tryVerify(() => page() !== null);
        }

        function test_everythingIsNamedAndPlain() {
            open(1280);
            verifyAccessible(page(), 18);
            verifyPlain(page(), 30);
        }

        function test_everyWidthHasRoom_data(): var {
            return [{
                    "tag": "360",
                    "width": 360,
                    "scale": 100
                }, {
                    "tag": "360 with the largest words",
                    "width": 360,
                    "scale": 150
                }, {
                    "tag": "1280",
                    "width": 1280,
                    "scale": 100
                }, {
                    "tag": "3840",
                    "width": 3840,
                    "scale": 150
                }];
        }

        function test_everyWidthHasRoom(data: var) {
            Preferences.textScale = data.scale;
            open(data.width);
            const seen = all(page(), item => isControl(item) || item instanceof Text);
            verify(seen.length > 40);
            for (const item of seen)
                verify(item.mapToItem(content(), item.width, 0).x <= data.width + 1, item.objectName + item.text);
        }

        function test_wordsGrowAtOnce() {
            open(1280);
            const before = Theme.bodySize;
            press("settings.textScale.130");
            compare(Preferences.textScale, 130);
            compare(Theme.bodySize, Math.round(before * 1.3));
            compare(named(page(), "settings.service").font.pixelSize, Theme.bodySize);
            verify(named(page(), "settings.textScale.130").Accessible.checked);
            verify(!named(page(), "settings.textScale.100").Accessible.checked);
        }

        function test_arrowsMoveTheChoice() {
            open(1280);
            named(page(), "settings.motion.system").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(Preferences.motion, "full");
            verify(named(page(), "settings.motion.full").activeFocus);
            keyClick(Qt.Key_Right);
            compare(Preferences.motion, "less");
            verify(Theme.still);
            keyClick(Qt.Key_Right);
            compare(Preferences.motion, "less");
        }

        function test_aLanguageHoldsFromTheNextStart_whichIsOffered() {
            open(1280);
            verify(named(page(), "settings.language.restart") === null);
            named(page(), "settings.language.de").clicked();
            compare(Preferences.language, "de");
            verify(named(page(), "settings.language.later").text.includes("restart"));
            verifyAccessible(named(page(), "settings.language.restart").parent, 1);
            Preferences.language = "";
            tryVerify(() => named(page(), "settings.language.restart") === null);
        }

        function test_filtersHoldAtOnce() {
            open(1280);
            const before = Preferences.spam;
            press("settings.spam.leaveOut");
            compare(Preferences.spam, "leaveOut");
            Preferences.spam = before;
        }

        function test_aSwitchIsKept() {
            open(1280);
            verify(Preferences.notifyReplies);
            press("settings.notifyReplies");
            verify(!Preferences.notifyReplies);
            named(page(), "settings.notifyReplies").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(Preferences.notifyReplies);
        }

        function test_notifications_aCommunityCanBeSilent() {
            open(1280);
            const choose = named(page(), "settings.communities");
            choose.forceActiveFocus(Qt.TabFocusReason); // scrolls it into view
            mouseClick(choose);
            const token = AppController.navigation.current.tokenAddress;
            tryVerify(() => named(page(), "settings.community." + token) !== null);
            press("settings.community." + token);
            verify(Preferences.silentCommunities.indexOf(token) >= 0);
            press("settings.community." + token);
            verify(Preferences.silentCommunities.indexOf(token) < 0);
        }

        function test_doNotDisturb_isSeenInTheSidebar() {
            open(1280);
            press("settings.quiet.hour");
            verify(NotificationManager.quiet);
            verify(named(page(), "settings.quiet.hour") === null);
            window.settingsOpen = false;
            tryVerify(() => named(content(), "sidebar.quiet") !== null);
            compare(named(content(), "sidebar.quiet").text, NotificationManager.quietText);
            mouseClick(named(content(), "sidebar.quiet"));
            verify(!NotificationManager.quiet);
            tryVerify(() => named(content(), "sidebar.quiet") === null);
        }

        function test_clearingIsTold() {
            open(1280);
            tryVerify(() => named(page(), "settings.kept.size").text.indexOf(":") > 0);
            press("settings.kept.clear");
            tryVerify(() => named(page(), "settings.kept.outcome") !== null);
            compare(named(page(), "settings.kept.outcome").text, "Cleared");
        }

        function test_diagnosticsOpenOverIt() {
            open(1280);
            press("settings.diagnostics");
            tryVerify(() => named(content(), "diagnostics") !== null);
            verify(page() === null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => page() !== null);
        }

        function test_whatHasTheFocusIsSeen() {
            open(360);
            const scroll = named(page(), "settings.scroll");
            tryVerify(() => scroll.contentHeight > scroll.height);
            named(page(), "settings.diagnostics").forceActiveFocus(Qt.TabFocusReason);
            verify(scroll.contentY > 0);
        }

        function test_aNewToastIsAnnounced() {
            openCommunity();
            AppController.navigation.openLink("nowhere:");
            const announcer = named(content(), "announcer");
            verify(announcer !== null);
            compare(announcer.Accessible.role, Accessible.AlertMessage);
            verify(announcer.Accessible.name.startsWith("Warning: The link could not be opened. "));
            while (AppController.notifications.toasts.count > 0)
                AppController.notifications.toasts.dismiss(AppController.notifications.toasts.data(AppController.notifications.toasts.index(0, 0), Qt.UserRole + 1));
        }

        name: "Settings"
    }
}
