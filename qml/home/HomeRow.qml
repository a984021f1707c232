// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// A post from any community. The service sends neither its author's id nor moderation flags, so a row only leads to the
// place that has both. The heart is filled only if the service says that the user likes the post.
Item {
    id: root

    required property int index
    required property string messageId
    required property string tokenAddress
    required property string symbol
    required property string letters
    required property string content
    required property string mediaUrl
    required property string username
    required property string initials
    required property string imageUrl
    required property int authorColor
    required property real followerCount
    required property real createdAt
    required property bool liked
    required property real likeCount
    required property real replyCount

    // True while this is the current row.
    property bool current: false

    readonly property int indent: Theme.space4 + avatar.width + Theme.space3
    readonly property real innerWidth: card.width - indent - Theme.space4

    signal opened
    signal repliesAsked
    signal communityAsked

    //: %Ln is the number of likes, and one of them is the user's own
    function likes(): string {
        return liked ? qsTr("%Ln like(s), including yours", "", likeCount) : qsTr("%Ln like(s)", "", likeCount);
    }

    //: For the screen reader: %1 is the author, %2 the community, %3 the age, %4 the text
    function spoken(): string {
        return Format.sentence(qsTr("%1 in %2, %3: %4"), [username, symbol, Format.ago(createdAt, Clock.now), content]);
    }

    Accessible.description: likes()
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.name: spoken()
    Accessible.role: Accessible.ListItem
    activeFocusOnTab: current || activeFocus
    implicitHeight: card.implicitHeight + Theme.rowGap
    objectName: "home.row"

    Accessible.onPressAction: opened()
    Keys.onEnterPressed: opened()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_R || event.modifiers !== Qt.NoModifier)
            return;
        repliesAsked();
        event.accepted = true;
    }
    Keys.onReturnPressed: opened()

    Card {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        height: implicitHeight
        implicitHeight: foot.y + foot.height + Theme.space3 + 2
        width: Math.min(Metrics.columnWidth, root.width - 2 * Theme.space3)

        HoverHandler {
            id: hover

            cursorShape: Qt.PointingHandCursor
        }

        TapHandler {
            id: tap

            onTapped: root.opened()
        }

        Rectangle {
            anchors.fill: parent
            color: tap.pressed ? Theme.press : Theme.hover
            radius: card.radius
            visible: hover.hovered
        }

        FocusRing {
            radius: Theme.cardRadius + 3
            visible: root.activeFocus
        }

        UserAvatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            colorIndex: root.authorColor
            imageUrl: root.imageUrl
            initials: root.initials
            y: 14
        }

        Label {
            id: name

            anchors.left: avatar.right
            anchors.leftMargin: Theme.space3
            elide: Text.ElideRight
            font.bold: true
            height: 20
            text: root.username
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, root.innerWidth - chip.width - 48)
            y: 15
        }

        RowTime {
            anchors.left: name.right
            anchors.leftMargin: 6
            createdAt: root.createdAt
            elide: Text.ElideRight
            followers: root.followerCount
            height: 20
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, root.innerWidth - name.width - chip.width - 2 * 6)
            y: 15
        }

        CommunityChip {
            id: chip

            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
            letters: root.letters
            symbol: root.symbol
            width: Math.min(implicitWidth, root.innerWidth * 0.42)
            y: 14

            onClicked: root.communityAsked()
        }

        Prose {
            id: words

            anchors.left: avatar.right
            anchors.leftMargin: Theme.space3
            elide: Text.ElideRight
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            maximumLineCount: 10
            objectName: "home.row.content"
            text: root.content
            width: root.innerWidth
            y: name.y + name.height + Theme.space1
        }

        // The picture has its size before it is loaded and keeps it.
        ComponentHost {
            id: media

            readonly property real room: active ? Theme.space2 + height : 0

            active: root.mediaUrl !== ""
            anchors.left: words.left
            height: Metrics.mediaHeightIn(root.innerWidth)
            width: root.innerWidth
            y: words.y + words.height + Theme.space2

            content: MediaBox {
                address: root.mediaUrl
                author: root.username
                height: media.height
                reachable: root.current
                row: root
                width: media.width
            }
        }

        Flow {
            id: foot

            anchors.left: avatar.right
            anchors.leftMargin: Theme.space3
            bottomPadding: 2
            spacing: Theme.space4
            topPadding: Theme.space1
            width: root.innerWidth
            y: words.y + words.height + media.room + Theme.space1

            ActionFace {
                Accessible.name: root.likes()
                Accessible.role: Accessible.StaticText
                bold: root.liked
                height: Theme.bodyLine
                ink: root.liked ? Theme.like : Theme.muted
                sign: root.liked ? "♥" : "♡"
                words: root.likeCount > 0 ? Format.compact(root.likeCount) : ""
            }

            LinkButton {
                id: replies

                color: Theme.muted
                focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
                font.bold: false
                leftPadding: mirrored ? 0 : icon.width + Theme.space1
                objectName: "home.row.replies"
                rightPadding: mirrored ? icon.width + Theme.space1 : 0
                text: root.replyCount > 0 ? qsTr("%Ln repl(y|ies)", "", root.replyCount) : qsTr("Reply")

                onClicked: root.repliesAsked()

                ReplyIcon {
                    id: icon

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    opacity: replies.down ? 0.7 : 1
                }
            }

            Repeater {
                model: Links.in(root.content)

                LinkButton {
                    id: link

                    required property string modelData

                    Accessible.name: qsTr("Open %1").arg(Links.host(modelData))
                    focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
                    font.bold: false
                    objectName: "home.row.link"
                    text: qsTr("%1 ↗").arg(Links.host(modelData))
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)

                    onClicked: AppController.navigation.openLink(modelData)

                    LazyHint {
                        active: link.hovered || link.visualFocus
                        text: link.modelData
                    }
                }
            }
        }
    }
}
