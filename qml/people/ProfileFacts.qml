// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// A user's numbers, including the loading and failed states.
Column {
    id: root

    required property Person person

    readonly property bool loading: person.stage === Person.Loading || person.stage === Person.Idle
    readonly property real tileWidth: (width - 2 * Theme.space2) / 3

    function words(): string {
        const parts = [];
        if (person.memberSince > 0)
            parts.push(qsTr("Member since %1").arg(Format.date(person.memberSince)));
        return parts.join(" · ");
    }

    spacing: Theme.space3

    Row {
        id: tiles

        // All tiles are as tall as the one whose label needs the most lines.
        readonly property real tileHeight: Math.max(here.implicitHeight, following.implicitHeight, messages.implicitHeight)

        spacing: Theme.space2
        visible: root.person.stage !== Person.Failed

        Repeater {
            model: root.loading ? 3 : 0

            Skeleton {
                Accessible.ignored: false
                Accessible.name: qsTr("Loading profile")
                Accessible.role: Accessible.StaticText
                height: tiles.tileHeight
                radius: Theme.rowRadius
                width: root.tileWidth
            }
        }

        StatTile {
            id: here

            height: tiles.tileHeight
            number: root.person.nativeFollowerCount
            objectName: "profile.nativeFollowers"
            visible: !root.loading
            width: root.tileWidth
            word: qsTr("followers here")
        }

        StatTile {
            id: following

            height: tiles.tileHeight
            number: root.person.nativeFollowingCount
            visible: !root.loading
            width: root.tileWidth
            word: qsTr("following here")
        }

        StatTile {
            id: messages

            height: tiles.tileHeight
            number: root.person.messagesHere
            objectName: "profile.messages"
            visible: !root.loading && root.person.messagesHere >= 0
            width: root.tileWidth
            //: Label below the number of messages a user wrote; %1 is the symbol of the community
            word: qsTr("messages in %1").arg(Format.isolated(root.person.communitySymbol))
        }
    }

    Label {
        color: Theme.muted
        font.pixelSize: Theme.actionSize
        objectName: "profile.since"
        text: root.words()
        visible: text !== ""
        width: root.width
        wrapMode: Text.Wrap
    }

    PlaceholderCard {
        action: qsTr("Retry")
        actionObjectName: "profile.retry"
        color: Theme.background
        title: qsTr("The profile could not be loaded")
        visible: root.person.stage === Person.Failed
        width: root.width
        words: root.person.failureText

        onActed: root.person.load()
    }
}
