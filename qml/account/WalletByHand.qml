// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// Links a wallet with a message that the user signs elsewhere, such as on a phone or a hardware wallet.
Column {
    id: root

    required property Wallets wallets

    readonly property bool signing: wallets.manualStage === Wallets.AwaitingSignature || wallets.manualStage === Wallets.Linking

    signal closed

    function send() {
        if (wallets.manualStage === Wallets.AwaitingAddress)
            wallets.requestMessage(chain.value, address.text);
        else if (wallets.manualStage === Wallets.AwaitingSignature)
            wallets.submitSignature(signature.text);
    }

    spacing: Theme.space3

    Component.onCompleted: address.take()

    Connections {
        function onManualChanged() {
            if (root.wallets.manualStage === Wallets.AwaitingSignature)
                signature.take();
            if (root.wallets.manualStage === Wallets.Linked || root.wallets.manualStage === Wallets.AwaitingAddress)
                signature.text = "";
        }

        target: root.wallets
    }

    Choice {
        id: chain

        label: qsTr("Chain")
        objectName: "wallets.chain"
        options: Array.from(root.wallets.chainNames, (name, index) => ({
                        "value": index,
                        "text": name
                    }))
        value: 0
        visible: root.wallets.manualStage === Wallets.AwaitingAddress || root.wallets.manualStage === Wallets.RequestingMessage
        width: parent.width

        onChosen: wanted => value = wanted
    }

    Field {
        id: address

        inputObjectName: "wallets.address"
        label: qsTr("Wallet address")
        visible: chain.visible
        width: parent.width

        onAccepted: root.send()
    }

    Label {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        font.bold: true
        text: qsTr("Sign exactly this message with your wallet")
        visible: root.signing
        width: parent.width
        wrapMode: Text.Wrap
    }

    Rectangle {
        border.color: Theme.line
        color: Theme.surface
        implicitHeight: message.implicitHeight + 2 * Theme.space3
        radius: Theme.rowRadius
        visible: root.signing
        width: parent.width

        Prose {
            id: message

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            anchors.left: parent.left
            anchors.margins: Theme.space3
            anchors.right: parent.right
            anchors.top: parent.top
            objectName: "wallets.message"
            text: root.wallets.message
            wrapMode: Text.WrapAnywhere
        }
    }

    ComponentHost {
        id: qr

        active: root.signing
        visible: active
        width: parent.width

        content: WalletQr {
            message: root.wallets.message
            objectName: "wallets.qr"
            width: qr.width
        }
    }

    LinkButton {
        anchors.left: parent.left
        objectName: "wallets.copyMessage"
        text: qsTr("Copy Message")
        visible: root.signing

        onClicked: root.wallets.copyMessage()
    }

    Field {
        id: signature

        inputObjectName: "wallets.signature"
        label: qsTr("Signature")
        visible: root.signing
        width: parent.width

        onAccepted: root.send()
    }

    Label {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        objectName: "wallets.linked"
        text: qsTr("Linked %1. You can post now.").arg(root.wallets.linkedWallet)
        visible: root.wallets.manualStage === Wallets.Linked
        width: parent.width
        wrapMode: Text.Wrap
    }

    Flow {
        spacing: Theme.space3
        width: parent.width

        Button {
            enabled: root.wallets.manualStage === Wallets.AwaitingAddress ? address.text.trim() !== "" : root.wallets.manualStage === Wallets.AwaitingSignature && signature.text.trim() !== ""
            objectName: "wallets.next"
            text: root.signing ? qsTr("Link Wallet") : qsTr("Continue")
            visible: root.wallets.manualStage !== Wallets.Linked

            onClicked: root.send()
        }

        Button {
            objectName: "wallets.back"
            quiet: true
            text: root.wallets.manualStage === Wallets.Linked ? qsTr("Done") : qsTr("Back")

            onClicked: {
                root.wallets.restartManual();
                root.closed();
            }
        }
    }
}
