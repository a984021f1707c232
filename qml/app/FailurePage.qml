// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Shown if the service or the sandbox cannot be reached: what happened, why, and actions.
Page {
    id: root

    signal connectAsked
    signal diagnosticsAsked

    objectName: "failure"
    title: AppController.accounts.failureTitle
    words: AppController.accounts.failureReason

    Label {
        lineHeight: Theme.bodyLine
        lineHeightMode: Text.FixedHeight
        objectName: "failure.wayOn"
        text: AppController.accounts.failureRecoverySuggestion
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    Flow {
        spacing: Theme.space4
        width: parent.width

        Button {
            focus: true
            objectName: "failure.retry"
            text: qsTr("Try Again")

            onClicked: AppController.accounts.retry()
        }

        LinkButton {
            height: Theme.controlHeight
            objectName: "failure.connect"
            text: qsTr("Advanced")

            onClicked: root.connectAsked()
        }

        LinkButton {
            height: Theme.controlHeight
            objectName: "failure.accounts"
            text: qsTr("Accounts")

            onClicked: AppController.navigation.accountsAsked()
        }

        LinkButton {
            height: Theme.controlHeight
            objectName: "failure.sandbox"
            text: qsTr("Use Sandbox")
            visible: !AppController.accounts.sandbox

            onClicked: AppController.accounts.useSandbox()
        }

        LinkButton {
            color: Theme.muted
            height: Theme.controlHeight
            objectName: "failure.diagnostics"
            text: qsTr("Diagnostics")

            onClicked: root.diagnosticsAsked()
        }
    }
}
