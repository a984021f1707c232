// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// What the user can do while the browser is asked: open the page again, copy its link, or paste the link that it leads
// to, if the browser does not hand it over.
Column {
    id: root

    required property SignInForm form

    function send() {
        if (link.text.trim() !== "" && form.takeLink(link.text))
            link.text = "";
    }

    spacing: Theme.space3

    Label {
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        color: Theme.warnText
        objectName: "signIn.noBrowser"
        text: qsTr("No browser could be opened. Copy the link and open it in a browser.")
        visible: root.form.browserMissing
        width: parent.width
        wrapMode: Text.Wrap
    }

    Flow {
        spacing: Theme.space4
        width: parent.width

        LinkButton {
            height: Theme.controlHeight
            objectName: "signIn.openAgain"
            text: qsTr("Open Again")

            onClicked: root.form.openAgain()
        }

        LinkButton {
            height: Theme.controlHeight
            objectName: "signIn.copyLink"
            text: qsTr("Copy Link")

            onClicked: root.form.copyLink()
        }
    }

    Column {
        spacing: Theme.space1
        visible: root.form.handler === SignInForm.HandlerMissing
        width: parent.width

        Label {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            objectName: "signIn.noHandler"
            text: qsTr("Your desktop does not know that sign-in links belong to Coterie. Coterie can register itself for you, or you can paste the link below.")
            width: parent.width
            wrapMode: Text.Wrap
        }

        LinkButton {
            anchors.left: parent.left
            objectName: "signIn.register"
            text: qsTr("Register Coterie for Sign-In Links")
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.form.registerHandler()
        }
    }

    LinkButton {
        anchors.left: parent.left
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        objectName: "signIn.unregister"
        text: qsTr("Unregister Coterie for Sign-In Links")
        visible: root.form.handler === SignInForm.HandlerOfThisUser
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.form.unregisterHandler()
    }

    Field {
        id: link

        error: root.form.linkError
        inputObjectName: "signIn.link"
        label: qsTr("Paste the link you were sent to")
        placeholder: "coterie://auth?…"
        width: parent.width

        onAccepted: root.send()
    }

    Button {
        anchors.left: parent.left
        enabled: link.text.trim() !== ""
        objectName: "signIn.useLink"
        quiet: true
        text: qsTr("Use Link")

        onClicked: root.send()
    }
}
