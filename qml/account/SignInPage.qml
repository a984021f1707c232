// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// A sign-in with X, from the request to its end. The browser does the rest.
Page {
    id: root

    readonly property SignInForm form: AppController.accounts.signIn
    readonly property bool failed: form.stage === SignInForm.Failed
    readonly property bool waiting: form.stage === SignInForm.AwaitingBrowser

    signal closed

    function heading(): string {
        switch (form.stage) {
        case SignInForm.Failed:
            return form.failureTitle;
        case SignInForm.AwaitingBrowser:
            return qsTr("Finish signing in in your browser");
        case SignInForm.Exchanging:
        case SignInForm.Done:
            return qsTr("Signing in…");
        default:
            return qsTr("Connecting to %1…").arg(form.service);
        }
    }

    function details(): string {
        if (failed)
            return form.failureReason;
        return waiting ? qsTr("A page was opened where you sign in with X. Coterie never sees your password.") : "";
    }

    function cancel() {
        form.cancel();
        closed();
    }

    objectName: "signIn"
    title: heading()
    words: details()

    Keys.onEscapePressed: cancel()

    // Done: the account is in use, or Idle: it was canceled.
    Connections {
        function onChanged() {
            if (root.form.stage === SignInForm.Idle)
                root.closed();
        }

        target: root.form
    }

    Label {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        lineHeight: Theme.bodyLine
        lineHeightMode: Text.FixedHeight
        objectName: "signIn.wayOn"
        text: root.form.failureRecoverySuggestion
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    ComponentHost {
        id: browser

        active: root.waiting
        visible: active
        width: parent.width

        content: SignInWaiting {
            form: root.form
            width: browser.width
        }
    }

    Flow {
        spacing: Theme.space4
        width: parent.width

        Button {
            focus: true
            objectName: "signIn.retry"
            text: qsTr("Try Again")
            visible: root.failed

            onClicked: root.form.retry()
        }

        Button {
            objectName: "signIn.cancel"
            quiet: true
            text: qsTr("Cancel")

            onClicked: root.cancel()
        }
    }
}
