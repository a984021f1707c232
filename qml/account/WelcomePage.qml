// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The first start, and whenever no account is chosen: sign in, look around, or enter everything by hand.
Page {
    id: root

    readonly property Accounts accounts: AppController.accounts
    // False at the first start, where there is nothing to go back to.
    property bool closable: false

    signal advancedAsked
    signal closed
    signal signInAsked

    function signIn() {
        if (accounts.services.needsKey && key.text.trim() === "") {
            key.take();
            return;
        }
        accounts.beginSignIn(key.text.trim());
        signInAsked();
    }

    objectName: "welcome"
    title: closable ? qsTr("Add an account") : qsTr("Welcome to Coterie")
    words: qsTr("Read communities, post, and see likes and moderation as they happen.")

    Keys.onEscapePressed: if (closable)
        closed()

    Choice {
        label: qsTr("Service")
        objectName: "welcome.service"
        options: Array.from(root.accounts.services.names, (name, index) => ({
                        "value": index,
                        "text": name
                    }))
        value: root.accounts.services.current
        visible: root.accounts.services.names.length > 1
        width: parent.width

        onChosen: wanted => root.accounts.services.current = wanted
    }

    Field {
        id: key

        echoMode: TextInput.Password
        inputObjectName: "welcome.apiKey"
        label: qsTr("API key")
        placeholder: qsTr("Provided by the service")
        visible: root.accounts.services.needsKey
        width: parent.width

        onAccepted: root.signIn()
    }

    Label {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        objectName: "welcome.keyHint"
        text: qsTr("This copy of Coterie comes without a key for %1. Developers get one from the service's dashboard.").arg(root.accounts.services.name)
        visible: key.visible
        width: parent.width
        wrapMode: Text.Wrap
    }

    Label {
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        color: Theme.badText
        objectName: "welcome.error"
        text: "× " + root.accounts.services.error
        visible: root.accounts.services.error !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    Button {
        focus: true
        objectName: "welcome.signIn"
        text: qsTr("Sign in with X")
        width: parent.width

        onClicked: root.signIn()
    }

    Button {
        objectName: "welcome.sandbox"
        quiet: true
        text: qsTr("Look Around in the Sandbox")
        width: parent.width

        onClicked: root.accounts.useSandbox()
    }

    Flow {
        spacing: Theme.space4
        width: parent.width

        LinkButton {
            color: Theme.muted
            height: Theme.controlHeight
            objectName: "welcome.advanced"
            text: qsTr("Advanced")

            onClicked: root.advancedAsked()
        }

        LinkButton {
            color: Theme.muted
            height: Theme.controlHeight
            objectName: "welcome.guest"
            text: qsTr("Read Without Signing In")
            visible: !root.accounts.services.needsKey

            onClicked: root.accounts.readAsGuest()
        }

        LinkButton {
            color: Theme.muted
            height: Theme.controlHeight
            objectName: "welcome.cancel"
            text: qsTr("Cancel")
            visible: root.closable

            onClicked: root.closed()
        }
    }
}
