// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQml
import Coterie
import Coterie.Controls
import Coterie.Core

// The window's actions for the palette. A PaletteAction declared anywhere adds another.
QtObject {
    id: root

    required property Desk desk

    readonly property Community current: AppController.navigation.current

    readonly property list<PaletteAction> actions: [
        PaletteAction {
            enabled: AppController.communities.model.count > 0
            keywords: qsTr("post write compose")
            shortcut: "N"
            text: qsTr("Write a Post")

            onTriggered: root.desk.compose()
        },
        PaletteAction {
            keywords: qsTr("reload update")
            shortcut: "F5"
            text: qsTr("Refresh")

            onTriggered: root.desk.refresh()
        },
        PaletteAction {
            enabled: root.current !== null && root.current.connection.canRetry
            keywords: qsTr("reconnect connection online")
            text: qsTr("Retry Connection Now")

            onTriggered: root.current.connection.retryNow()
        },
        PaletteAction {
            enabled: root.current !== null && root.current.threads.current !== null
            shortcut: "Esc"
            text: qsTr("Close Replies")

            onTriggered: root.current.threads.close()
        },
        PaletteAction {
            enabled: root.current !== null
            keywords: qsTr("clipboard contract")
            text: qsTr("Copy Token Address")

            onTriggered: AppController.navigation.copy(root.current.tokenAddress)
        },
        PaletteAction {
            keywords: qsTr("notices alerts messages history")
            text: qsTr("Notifications")

            onTriggered: root.desk.showNotifications()
        },
        PaletteAction {
            keywords: qsTr("statistics log connections debug")
            shortcut: "Ctrl+Shift+D"
            text: qsTr("Diagnostics")

            onTriggered: root.desk.diagnosticsAsked()
        },
        PaletteAction {
            keywords: qsTr("preferences options notifications appearance")
            shortcut: "Ctrl+,"
            text: qsTr("Settings")

            onTriggered: root.desk.settingsAsked()
        },
        PaletteAction {
            keywords: qsTr("keys help")
            shortcut: "F1"
            text: qsTr("Keyboard Shortcuts")

            onTriggered: root.desk.keysAsked()
        },
        PaletteAction {
            keywords: qsTr("sign in sign out account add switch user")
            shortcut: "Ctrl+Shift+A"
            text: qsTr("Accounts")

            onTriggered: AppController.navigation.accountsAsked()
        },
        PaletteAction {
            enabled: AppController.accounts.username !== ""
            keywords: qsTr("wallet link address post")
            text: qsTr("Wallets")

            onTriggered: AppController.navigation.walletsAsked()
        },
        PaletteAction {
            keywords: qsTr("connection service server address key token certificate")
            text: qsTr("Advanced Connection")

            onTriggered: root.desk.connectAsked()
        },
        PaletteAction {
            enabled: Theme.dark
            keywords: qsTr("theme appearance day")
            text: qsTr("Use Light Color Scheme")

            onTriggered: Preferences.appearance = "light"
        },
        PaletteAction {
            enabled: !Theme.dark
            keywords: qsTr("theme appearance night")
            text: qsTr("Use Dark Color Scheme")

            onTriggered: Preferences.appearance = "dark"
        },
        PaletteAction {
            enabled: Preferences.appearance !== "system"
            keywords: qsTr("theme appearance")
            text: qsTr("Use System Color Scheme")

            onTriggered: Preferences.appearance = "system"
        },
        PaletteAction {
            keywords: qsTr("communities list hide show")
            text: Preferences.sidebarHidden ? qsTr("Show Sidebar") : qsTr("Hide Sidebar")

            onTriggered: Preferences.sidebarHidden = !Preferences.sidebarHidden
        },
        PaletteAction {
            keywords: qsTr("about activity contributors hide show")
            text: Preferences.detailsHidden ? qsTr("Show Details Pane") : qsTr("Hide Details Pane")

            onTriggered: Preferences.detailsHidden = !Preferences.detailsHidden
        }
    ]
}
