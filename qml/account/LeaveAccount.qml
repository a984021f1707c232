// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Asks before an account is signed out or removed, and what becomes of posts that were not sent.
Column {
    id: root

    required property string accountId
    required property bool removing

    readonly property int unsent: AppController.accounts.list.openPosts(accountId)
    readonly property string name: AppController.accounts.list.username(accountId)

    signal canceled
    signal confirmed(bool discard)

    spacing: Theme.space3

    Component.onCompleted: first.forceActiveFocus(Qt.TabFocusReason)

    Label {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        objectName: "accounts.question"
        text: root.removing ? qsTr("Remove @%1 with all its data from this computer? Drafts and unsent posts are deleted. Your account on the service stays.").arg(Format.isolated(root.name)) : root.unsent > 0 ? qsTr("Sign out @%1? %Ln post(s) were not published yet.", "", root.unsent).arg(Format.isolated(root.name)) : qsTr("Sign out @%1? Drafts and read positions stay on this computer.").arg(Format.isolated(root.name))
        width: parent.width
        wrapMode: Text.Wrap
    }

    Flow {
        spacing: Theme.space3
        width: parent.width

        Button {
            id: first

            objectName: "accounts.confirm"
            text: root.removing ? qsTr("Remove") : root.unsent > 0 ? qsTr("Keep Posts and Sign Out") : qsTr("Sign Out")

            onClicked: root.confirmed(false)
        }

        Button {
            objectName: "accounts.discard"
            quiet: true
            text: qsTr("Discard Posts and Sign Out")
            visible: !root.removing && root.unsent > 0

            onClicked: root.confirmed(true)
        }

        Button {
            objectName: "accounts.cancel"
            quiet: true
            text: qsTr("Cancel")

            onClicked: root.canceled()
        }
    }
}
