// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// Follow and mute buttons. A press takes effect at once; if the request fails, it is undone and a toast says so.
Column {
    id: root

    required property Person person

    readonly property bool unknown: person.following === Person.NotKnown

    function note(): string {
        if (person.own)
            return qsTr("This is you.");
        if (unknown)
            return qsTr("The service does not say who you follow, so you may already follow this user.");
        return person.muted ? qsTr("Their messages are collapsed and do not count as unread. They are not notified.") : "";
    }

    spacing: Theme.space3

    Flow {
        spacing: Theme.space2
        visible: !root.person.own
        width: root.width

        Button {
            enabled: root.person.following !== Person.Asking
            objectName: "profile.follow"
            text: qsTr("Follow")
            visible: root.person.following !== Person.Yes

            onClicked: root.person.follow()
        }

        Button {
            objectName: "profile.unfollow"
            quiet: true
            text: qsTr("Unfollow")
            visible: root.person.following === Person.Yes || root.unknown

            onClicked: root.person.unfollow()
        }

        Button {
            objectName: "profile.mute"
            quiet: true
            text: root.person.muted ? qsTr("Unmute") : qsTr("Mute")

            onClicked: root.person.muted ? root.person.unmute() : root.person.mute()
        }
    }

    Label {
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        objectName: "profile.note"
        text: root.note()
        visible: text !== ""
        width: root.width
        wrapMode: Text.Wrap
    }
}
