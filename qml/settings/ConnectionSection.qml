// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The service and the signed-in user.
SettingsSection {
    id: root

    signal connectAsked

    title: qsTr("Account")

    Column {
        spacing: 2
        width: parent.width

        Label {
            objectName: "settings.service"
            text: AppController.accounts.sandbox ? qsTr("Sandbox on this computer") : AppController.accounts.serviceText !== "" ? AppController.accounts.serviceText : qsTr("Not connected to a service")
            width: parent.width
            wrapMode: Text.Wrap
        }

        SettingsWords {
            objectName: "settings.account"
            text: AppController.accounts.username !== "" ? qsTr("Signed in as @%1").arg(Format.isolated(AppController.accounts.username)) : qsTr("Not signed in")
        }

        SettingsWords {
            objectName: "settings.secrets"
            text: AppController.accounts.secretsText
        }

        SettingsWords {
            color: Theme.badText
            text: "× " + AppController.accounts.failureTitle
            visible: AppController.accounts.failureTitle !== ""
        }
    }

    Flow {
        spacing: Theme.space4
        width: parent.width

        LinkButton {
            objectName: "settings.accounts"
            text: qsTr("Accounts")

            onClicked: AppController.navigation.accountsAsked()
        }

        LinkButton {
            objectName: "settings.wallets"
            text: qsTr("Wallets")
            visible: AppController.accounts.username !== ""

            onClicked: AppController.navigation.walletsAsked()
        }

        LinkButton {
            objectName: "settings.connect"
            text: qsTr("Advanced")

            onClicked: root.connectAsked()
        }

        LinkButton {
            objectName: "settings.retry"
            text: qsTr("Try Again")
            visible: AppController.accounts.stage === Accounts.Failed

            onClicked: AppController.accounts.retry()
        }
    }
}
