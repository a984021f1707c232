// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// The entries of RowMenu.
ContextMenu {
    id: root

    required property string messageId
    required property string content
    required property bool repliable
    required property bool byKeyboard

    // Runs after the menu has closed and returned the focus, so that what it opens keeps the focus.
    property var chosen: null

    readonly property bool known: person.userId !== ""
    readonly property bool others: known && !person.own
    readonly property string who: Format.isolated("@" + person.username)

    signal done
    signal threadAsked(string messageId)

    currentIndex: byKeyboard ? 0 : -1
    name: qsTr("Message Menu")
    objectName: "rowMenu"
    visible: true

    onClosed: {
        const act = chosen;
        if (act !== null)
            act();
        done();
    }

    Person {
        id: person

        messageId: root.messageId
    }

    MenuEntry {
        objectName: "rowMenu.replies"
        offered: root.repliable
        text: qsTr("Show Replies")

        onTriggered: {
            const id = root.messageId;
            root.chosen = () => root.threadAsked(id);
        }
    }

    MenuEntry {
        objectName: "rowMenu.copyText"
        text: qsTr("Copy Text")

        onTriggered: AppController.navigation.copy(root.content)
    }

    MenuEntry {
        objectName: "rowMenu.copyPicture"
        offered: person.mediaUrl !== ""
        text: qsTr("Copy Picture Link")

        onTriggered: AppController.navigation.copy(person.mediaUrl)
    }

    MenuEntry {
        objectName: "rowMenu.copyLink"
        offered: person.xUrl !== ""
        text: qsTr("Copy Link to %1 on %2").arg(root.who).arg(Links.host(person.xUrl))

        onTriggered: AppController.navigation.copy(person.xUrl)
    }

    MenuLine {
        offered: root.known
    }

    MenuEntry {
        objectName: "rowMenu.profile"
        offered: root.known
        text: qsTr("Show Profile of %1").arg(root.who)

        onTriggered: {
            const id = person.userId;
            root.chosen = () => AppController.navigation.showProfile(id);
        }
    }

    MenuEntry {
        objectName: "rowMenu.follow"
        offered: root.others
        text: person.following === Person.Yes ? qsTr("Unfollow %1").arg(root.who) : qsTr("Follow %1").arg(root.who)

        onTriggered: person.following === Person.Yes ? person.unfollow() : person.follow()
    }

    MenuEntry {
        objectName: "rowMenu.mute"
        offered: root.others
        text: person.muted ? qsTr("Unmute %1").arg(root.who) : qsTr("Mute %1").arg(root.who)

        onTriggered: person.muted ? person.unmute() : person.mute()
    }

    MenuLine {
        offered: root.others
    }

    MenuEntry {
        objectName: "rowMenu.report"
        offered: root.others
        text: qsTr("Report…")

        onTriggered: {
            const id = root.messageId;
            root.chosen = () => AppController.navigation.reportAsked(id);
        }
    }
}
