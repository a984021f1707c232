// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The sheets about the user's own accounts and wallets. Each is created on demand.
Item {
    id: root

    property bool listing: false
    property bool walletsOpen: false

    readonly property Item overlay: T.Overlay.overlay

    Connections {
        function onAccountsAsked() {
            root.listing = true;
        }

        function onWalletsAsked() {
            root.walletsOpen = true;
        }

        target: AppController.navigation
    }

    ComponentHost {
        active: root.listing

        content: Sheet {
            id: accountsSheet

            most: 460
            parent: root.overlay
            visible: true

            content: LazyLoader {
                id: accounts

                file: Qt.resolvedUrl("AccountsSheet.qml")
                width: accountsSheet.availableWidth

                onClosed: accountsSheet.close()

                Connections {
                    function onAddAsked() {
                        AppController.navigation.signInAsked();
                    }

                    target: accounts.item
                }
            }

            onClosed: root.listing = false
        }
    }

    ComponentHost {
        active: root.walletsOpen

        content: Sheet {
            id: walletsSheet

            // A click outside does not discard a message that is being signed.
            closePolicy: T.Popup.CloseOnEscape
            most: 460
            parent: root.overlay
            visible: true

            content: LazyLoader {
                file: Qt.resolvedUrl("WalletsSheet.qml")
                width: walletsSheet.availableWidth

                onClosed: walletsSheet.close()
            }

            onClosed: root.walletsOpen = false
        }
    }
}
