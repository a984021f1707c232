// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls

// The common parts of messages and posts: avatar, name, time, text, and actions. Most rows have nothing else, so this
// determines what scrolling costs.
Rectangle {
    id: root

    required property RowBase row
    property bool acting: true
    // Room that MarkedCard uses between the name and the text, and between the text and the actions.
    property real roomAbove: 0
    property real roomBelow: 0
    default property alias actions: actionFlow.data

    // The item of the text, for RowMarks.
    readonly property alias nameLabel: name
    readonly property alias wordsLabel: words
    readonly property int indent: Theme.space4 + avatar.width + Theme.space3
    readonly property real innerWidth: width - indent - Theme.space4
    readonly property real begin: Theme.mirrored ? Theme.space4 : indent
    readonly property real namesWidth: names.implicitWidth
    readonly property real namesBottom: words.y - roomAbove
    // The bottom of the text or the picture. The picture has its size before it is loaded, so this never changes.
    readonly property real wordsBottom: words.y + words.height + (pictured ? Theme.space2 + mediaHeight : 0)
    readonly property bool pictured: row.mediaUrl !== ""
    readonly property real mediaHeight: Metrics.mediaHeightIn(innerWidth)
    property Item media: null

    // Most rows have no picture, and then no item for one.
    function fillMedia() {
        if (pictured === (media !== null))
            return;
        if (pictured) {
            media = mediaBox.incubateObject(root, {}, Qt.Synchronous).object as Item;
        } else {
            media.visible = false;
            media.destroy();
            media = null;
        }
    }

    // Returns whether the point is on the avatar or the name.
    function hasAuthorAt(at: point): bool {
        const onFace = at.x >= avatar.x && at.x <= avatar.x + avatar.width && at.y >= avatar.y && at.y <= avatar.y + avatar.height;
        const left = names.x + name.x;
        return onFace || (at.x >= left && at.x <= left + name.width && at.y >= names.y && at.y <= names.y + names.height);
    }

    border.color: Theme.line
    border.width: 1
    color: Theme.surface
    implicitHeight: (acting ? actionFlow.y + actionFlow.height : wordsBottom + roomBelow) + Theme.space3 + 2
    radius: Theme.cardRadius

    Component.onCompleted: fillMedia()
    onPicturedChanged: fillMedia()

    Component {
        id: mediaBox

        MediaBox {
            address: root.row.mediaUrl
            author: root.row.username
            height: root.mediaHeight
            reachable: root.row.current
            row: root.row
            width: root.innerWidth
            x: root.begin
            y: words.y + words.height + Theme.space2
        }
    }

    UserAvatar {
        id: avatar

        colorIndex: root.row.authorColor
        imageUrl: root.row.imageUrl
        initials: root.row.initials
        x: Theme.mirrored ? root.width - Theme.space4 - width : Theme.space4
        y: 14
    }

    Row {
        id: names

        spacing: 6
        x: Theme.mirrored ? root.width - root.indent - width : root.indent
        y: 15

        Label {
            id: name

            // Only if needed: a text that may be elided is laid out twice.
            elide: implicitWidth > width ? Text.ElideRight : Text.ElideNone
            font.bold: true
            height: 20
            text: root.row.username
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, root.innerWidth - 48)
        }

        RowTime {
            createdAt: root.row.createdAt
            elide: implicitWidth > width ? Text.ElideRight : Text.ElideNone
            followers: root.row.own ? 0 : root.row.followerCount
            height: 20
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, root.innerWidth - name.width - names.spacing)
        }
    }

    Prose {
        id: words

        lineHeight: Theme.bodyLine
        lineHeightMode: Text.FixedHeight
        objectName: "feed.row.content"
        text: root.row.content
        width: root.innerWidth
        x: root.begin
        y: names.y + names.height + Theme.space1 + root.roomAbove
    }

    Flow {
        id: actionFlow

        bottomPadding: 2
        spacing: Theme.space4
        topPadding: Theme.space1
        visible: root.acting
        width: root.innerWidth
        x: root.begin
        y: root.wordsBottom + Theme.space1 + root.roomBelow
    }
}
