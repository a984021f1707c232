// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Coterie
import Coterie.Controls
import Coterie.Core

// The pages and sheets about the user's own accounts, wallets and profile, with the account of the sandbox.
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
            window.signInOpen = false;
            window.addOpen = false;
            openCommunity();
            window.requestActivate();
            tryCompare(window, "active", true);
            window.width = width;
            tryCompare(content(), "width", width);
        }

        function cleanup() {
            AppController.accounts.signIn.cancel();
            window.signInOpen = false;
            window.addOpen = false;
            for (let i = 0; i < 3; ++i)
                keyClick(Qt.Key_Escape);
            tryVerify(() => inOverlay("wallets") === null && inOverlay("accounts") === null && inOverlay("profile") === null);
        }

        // Waits until the sheet is open and in its place.
        function opened(name: string): Item {
            tryVerify(() => inOverlay(name) !== null);
            nextFrame(content());
            nextFrame(content());
            return inOverlay(name);
        }

        function inOverlay(name: string): Item {
            return named(window.T.Overlay.overlay, name);
        }

        function test_welcome_offersThreeWaysInOrder_data(): var {
            return [{
                    "tag": "wide",
                    "width": 1280
                }, {
                    "tag": "narrow",
                    "width": 400
                }];
        }

        function test_welcome_offersThreeWaysInOrder(data) {
            size(data.width);
            AppController.navigation.signInAsked();
            tryVerify(() => named(content(), "welcome") !== null);
            const page = named(content(), "welcome");
            const top = name => named(page, name).mapToItem(page, 0, 0).y;
            verify(top("welcome.signIn") < top("welcome.sandbox"));
            verify(top("welcome.sandbox") < top("welcome.advanced"));
            verifyAccessible(page, 4);
            verifyPlain(page, 5);
            verifyReadable(page, 5);
            // Coin Communities comes without a key here.
            verify(named(page, "welcome.apiKey").echoMode === TextInput.Password);
            verify(named(page, "welcome.keyHint").visible);
            mouseClick(named(page, "welcome.signIn"));
            verify(named(page, "welcome.apiKey").activeFocus);
            compare(AppController.accounts.signIn.stage, SignInForm.Idle);
            keyClick(Qt.Key_Escape);
            tryVerify(() => named(content(), "welcome") === null);
        }

        function test_accounts_openByKeyAndOfferToAddOne() {
            size(1280);
            keyClick(Qt.Key_A, Qt.ControlModifier | Qt.ShiftModifier);
            const sheet = opened("accounts");
            verifyAccessible(sheet, 2);
            verifyPlain(sheet, 2);
            mouseClick(named(sheet, "accounts.add"));
            tryVerify(() => named(content(), "welcome") !== null);
            mouseClick(named(content(), "welcome.cancel"));
            tryVerify(() => named(content(), "welcome") === null);
        }

        function test_wallets_areListedAndUnlinkedOnlyAfterAQuestion() {
            size(1280);
            AppController.navigation.walletsAsked();
            const sheet = opened("wallets");
            tryVerify(() => AppController.accounts.wallets.count > 0);
            const before = AppController.accounts.wallets.count;
            tryVerify(() => named(sheet, "wallet.unlink") !== null);
            verifyAccessible(sheet, 4);
            verifyPlain(sheet, 5);
            mouseClick(named(sheet, "wallet.unlink"));
            tryVerify(() => named(sheet, "wallet.confirm") !== null);
            mouseClick(named(sheet, "wallet.keep"));
            tryVerify(() => named(sheet, "wallet.confirm") === null);
            compare(AppController.accounts.wallets.count, before);
        }

        function test_walletByHand_showsTheMessageWithItsCode() {
            size(400);
            AppController.navigation.walletsAsked();
            const sheet = opened("wallets");
            mouseClick(named(sheet, "wallets.byHand"));
            tryVerify(() => named(sheet, "wallets.address") !== null && named(sheet, "wallets.address").activeFocus);
            // What is no address is said, and stays to be corrected
            named(sheet, "wallets.address").text = "0x123";
            keyClick(Qt.Key_Return);
            tryVerify(() => AppController.accounts.wallets.error !== "");
            compare(named(sheet, "wallets.address").text, "0x123");
            named(sheet, "wallets.address").text = "7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU";
            keyClick(Qt.Key_Return);
            tryVerify(() => named(sheet, "wallets.message") !== null && named(sheet, "wallets.message").text !== "");
            verify(named(sheet, "wallets.message").text.includes("7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU"));
            verify(named(sheet, "wallets.qr").visible);
            tryVerify(() => named(sheet, "wallets.signature").activeFocus);
            named(sheet, "wallets.signature").text = "nonsense";
            keyClick(Qt.Key_Return);
            tryVerify(() => AppController.accounts.wallets.error !== "");
            compare(AppController.accounts.wallets.manualStage, Wallets.AwaitingSignature);
            verifyAccessible(sheet, 5);
            verifyPlain(sheet, 6);
        }

        function test_ownProfile_renamesAndListsFollowers() {
            size(1280);
            const before = AppController.accounts.username;
            mouseClick(named(content(), "sidebar.profile"));
            tryVerify(() => inOverlay("profile.rename") !== null);
            mouseClick(inOverlay("profile.rename"));
            tryVerify(() => inOverlay("profile.newName").activeFocus);
            // The server's words say what is wrong
            inOverlay("profile.newName").text = "no spaces please";
            keyClick(Qt.Key_Return);
            tryVerify(() => all(window.T.Overlay.overlay, item => item instanceof Text && item.text.startsWith("× ")).length > 0);
            inOverlay("profile.newName").text = before + ".x";
            mouseClick(inOverlay("profile.saveName"));
            tryCompare(AppController.accounts, "username", before + ".x");
            tryVerify(() => inOverlay("profile.rename") !== null);
            mouseClick(inOverlay("profile.rename"));
            inOverlay("profile.newName").text = before;
            keyClick(Qt.Key_Return);
            tryCompare(AppController.accounts, "username", before);
            tryVerify(() => inOverlay("profile.following.list") !== null);
            mouseClick(inOverlay("profile.following.list"));
            tryVerify(() => inOverlay("follows") !== null);
            tryVerify(() => all(inOverlay("follows"), item => item instanceof FollowRow).length > 0 || all(inOverlay("follows"), item => item instanceof PlaceholderCard).length > 0);
            verifyAccessible(inOverlay("follows"), 1);
            keyClick(Qt.Key_Escape);
            tryVerify(() => inOverlay("follows") === null);
        }

        function test_banner_isHiddenWhileTheSessionWorks() {
            size(1280);
            compare(AppController.accounts.noticeTitle, "");
            verify(named(content(), "session") === null);
        }
    }
}
