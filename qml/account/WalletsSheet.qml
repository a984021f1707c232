// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The user's wallets, and the two ways to link one.
FocusScope {
    id: root

    readonly property Wallets wallets: AppController.accounts.wallets
    property bool byHand: false
    // The wallet that the user wants to unlink, until they confirm.
    property string leaving

    signal closed

    Accessible.name: head.title
    Accessible.role: Accessible.Dialog
    implicitHeight: head.height + flick.anchors.topMargin + column.implicitHeight
    objectName: "wallets"

    Component.onCompleted: wallets.reload()
    Component.onDestruction: wallets.closePage()

    SheetHead {
        id: head

        closeObjectName: "wallets.close"
        closeText: qsTr("Close Wallets")
        title: qsTr("Wallets")
        width: parent.width

        onClosed: root.closed()
    }

    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight
        contentWidth: width

        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            spacing: Theme.space3
            width: flick.width

            Label {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Theme.muted
                font.pixelSize: Theme.actionSize
                text: qsTr("You post from a linked wallet. Coterie never asks for a private key or a seed phrase, and never stores one.")
                width: parent.width
                wrapMode: Text.Wrap
            }

            Repeater {
                model: root.wallets

                WalletRow {
                    asked: root.leaving === walletId
                    width: column.width

                    onUnlinkAsked: root.leaving = walletId
                    onUnlinkCanceled: root.leaving = ""
                    onUnlinkConfirmed: {
                        root.leaving = "";
                        root.wallets.unlink(walletId);
                    }
                }
            }

            Label {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                objectName: "wallets.none"
                text: qsTr("No wallets yet. Link one to post.")
                visible: root.wallets.count === 0
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                color: Theme.badText
                objectName: "wallets.error"
                text: "× " + root.wallets.error
                visible: root.wallets.error !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }

            WalletInBrowser {
                visible: !root.byHand
                wallets: root.wallets
                width: parent.width

                onByHandAsked: {
                    root.wallets.closePage();
                    root.wallets.restartManual();
                    root.byHand = true;
                }
            }

            ComponentHost {
                id: manual

                active: root.byHand
                visible: active
                width: parent.width

                content: WalletByHand {
                    wallets: root.wallets
                    width: manual.width

                    onClosed: root.byHand = false
                }
            }
        }
    }
}
