// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Says above a community why the user is not signed in, and offers what helps. What is cached stays readable.
Rectangle {
    id: root

    readonly property Accounts accounts: AppController.accounts

    signal signInAsked

    function actionText(): string {
        switch (accounts.noticeAction) {
        case Accounts.SignInAgain:
            return qsTr("Sign In Again");
        case Accounts.RetrySecrets:
            return qsTr("Try Again");
        case Accounts.RetrySaving:
            return qsTr("Try Again");
        default:
            return "";
        }
    }

    function act() {
        if (accounts.noticeAction === Accounts.SignInAgain) {
            accounts.signInAgain();
            signInAsked();
        } else {
            accounts.retrySecrets();
        }
    }

    Accessible.description: accounts.noticeReason
    Accessible.name: accounts.noticeTitle
    Accessible.role: Accessible.AlertMessage
    color: Theme.warnSoft
    implicitHeight: visible ? flow.implicitHeight + 2 * Theme.space2 : 0
    objectName: "session"
    visible: accounts.noticeTitle !== ""

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Label {
            color: Theme.warnText
            font.pixelSize: Theme.actionSize
            objectName: "session.title"
            text: root.accounts.noticeReason === "" ? root.accounts.noticeTitle : qsTr("%1. %2").arg(root.accounts.noticeTitle).arg(root.accounts.noticeReason)
            width: Math.min(implicitWidth, flow.width)
            wrapMode: Text.Wrap
        }

        LinkButton {
            objectName: "session.act"
            text: root.actionText()
            visible: text !== ""

            onClicked: root.act()
        }

        LinkButton {
            color: Theme.muted
            objectName: "session.once"
            text: qsTr("For This Session Only")
            visible: root.accounts.noticeAction === Accounts.RetrySaving

            onClicked: root.accounts.keepForThisSession()
        }

        LinkButton {
            color: Theme.muted
            objectName: "session.signIn"
            text: qsTr("Sign In for This Session Only")
            visible: root.accounts.noticeAction === Accounts.RetrySecrets

            onClicked: {
                root.accounts.signInAgain();
                root.signInAsked();
            }
        }
    }
}
