// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The page "Advanced": the service's address and the user's credentials, by hand.
Page {
    id: root

    // True while a connection attempt started here is running. If it ends without an error, the page closes.
    property bool tried: false

    readonly property ConnectForm form: AppController.accounts.connectForm
    readonly property bool kept: form.apiKeyHint !== ""
    readonly property bool complete: address.text.trim() !== ""

    signal closed

    function send() {
        if (!complete || root.form.connecting)
            return;
        tried = true;
        root.form.connectTo(address.text.trim(), apiKey.text.trim(), accessToken.text.trim(), refreshToken.text.trim(), caFile.text.trim());
    }

    function errorOf(field: string): string {
        return root.form.errorField === field ? root.form.error : "";
    }

    objectName: "connect"
    title: qsTr("Advanced")
    words: qsTr("Enter the address of a service and its API key. Without an access token you can read, and sign in later. All of it stays on this computer.")

    Component.onCompleted: address.take()
    Keys.onEscapePressed: closed()

    Connections {
        function onChanged() {
            if (root.tried && !root.form.connecting) {
                root.tried = false;
                if (root.form.error === "")
                    root.closed();
            }
        }

        target: root.form
    }

    Field {
        id: address

        error: root.errorOf("address")
        inputObjectName: "connect.address"
        label: qsTr("Address")
        placeholder: "https://"
        text: root.form.address
        width: parent.width

        onAccepted: apiKey.take()
    }

    Field {
        id: apiKey

        echoMode: TextInput.Password
        error: root.errorOf("apiKey")
        inputObjectName: "connect.apiKey"
        label: qsTr("API key")
        placeholder: root.kept ? qsTr("Saved: %1").arg(root.form.apiKeyHint) : qsTr("Provided by the service")
        width: parent.width

        onAccepted: accessToken.take()
    }

    Field {
        id: accessToken

        echoMode: TextInput.Password
        error: root.errorOf("accessToken")
        inputObjectName: "connect.accessToken"
        label: qsTr("Access token")
        placeholder: root.kept ? qsTr("Leave empty to keep the saved token") : qsTr("Optional. Signs you in without a browser")
        width: parent.width

        onAccepted: refreshToken.take()
    }

    Field {
        id: refreshToken

        echoMode: TextInput.Password
        inputObjectName: "connect.refreshToken"
        label: qsTr("Refresh token")
        placeholder: qsTr("Optional. Keeps you signed in")
        width: parent.width

        onAccepted: caFile.take()
    }

    Field {
        id: caFile

        error: root.errorOf("caFile")
        inputObjectName: "connect.caFile"
        label: qsTr("Certificate file")
        placeholder: qsTr("Optional. For a service with a certificate of its own")
        text: root.form.caFile
        width: parent.width

        onAccepted: root.send()
    }

    Label {
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        color: Theme.badText
        objectName: "connect.error"
        text: "× " + root.form.error
        visible: root.form.error !== "" && root.form.errorField === ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    Flow {
        spacing: Theme.space4
        width: parent.width

        Button {
            enabled: root.complete && !root.form.connecting
            objectName: "connect.connect"
            text: root.form.connecting ? qsTr("Connecting…") : qsTr("Connect")

            onClicked: root.send()
        }

        LinkButton {
            height: Theme.controlHeight
            objectName: "connect.sandbox"
            text: qsTr("Use Sandbox")

            onClicked: {
                if (!AppController.accounts.sandbox || AppController.accounts.stage === Accounts.Failed)
                    AppController.accounts.useSandbox();
                root.closed();
            }
        }

        LinkButton {
            color: Theme.muted
            height: Theme.controlHeight
            objectName: "connect.cancel"
            text: qsTr("Cancel")

            onClicked: root.closed()
        }
    }
}
