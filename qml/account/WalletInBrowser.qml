// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// Links a wallet with the wallet extension of the user's browser.
Column {
    id: root

    required property Wallets wallets

    readonly property bool running: wallets.pageStage === Wallets.PageOffered || wallets.pageStage === Wallets.PageOpened

    signal byHandAsked

    function words(): string {
        switch (wallets.pageStage) {
        case Wallets.PageOffered:
            return wallets.browserMissing ? qsTr("No browser could be opened. Copy the link and open it in the browser that has your wallet.") : qsTr("Continue in your browser. The page works once, for 5 minutes.");
        case Wallets.PageOpened:
            return qsTr("The page is open. Choose your wallet there and sign.");
        case Wallets.PageDone:
            return qsTr("Linked %1. You can post now.").arg(wallets.linkedWallet);
        case Wallets.PageExpired:
            return qsTr("The page has expired. Nothing was changed.");
        default:
            return "";
        }
    }

    spacing: Theme.space3

    Label {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: root.wallets.pageStage === Wallets.PageDone ? Theme.text : Theme.muted
        objectName: "wallets.page"
        text: root.words()
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    Flow {
        spacing: Theme.space4
        visible: root.running
        width: parent.width

        LinkButton {
            height: Theme.controlHeight
            objectName: "wallets.openAgain"
            text: qsTr("Open Again")

            onClicked: root.wallets.openPageAgain()
        }

        LinkButton {
            height: Theme.controlHeight
            objectName: "wallets.copyLink"
            text: qsTr("Copy Link")

            onClicked: root.wallets.copyPageLink()
        }

        LinkButton {
            color: Theme.muted
            height: Theme.controlHeight
            objectName: "wallets.cancelPage"
            text: qsTr("Cancel")

            onClicked: root.wallets.closePage()
        }
    }

    Button {
        objectName: "wallets.link"
        text: qsTr("Link a Wallet in Your Browser")
        visible: !root.running
        width: parent.width

        onClicked: root.wallets.openPage()
    }

    LinkButton {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.muted
        objectName: "wallets.byHand"
        text: qsTr("Link by Hand")

        onClicked: root.byHandAsked()
    }
}
