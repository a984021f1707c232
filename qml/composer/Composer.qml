// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The editor for a new post. Its text and picture belong to the community, so switching communities loses nothing.
Card {
    id: root

    required property Community community

    readonly property Draft draft: community.draft
    readonly property bool ready: community.posting.canPost && draft.ready && !draft.waiting
    readonly property bool narrow: column.width < 360

    // Emitted when the text gets the keyboard focus.
    signal entered

    function take() {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function post() {
        input.finishComposing();
        if (ready)
            draft.post();
    }

    border.color: input.activeFocus ? Theme.accent : Theme.line
    implicitHeight: column.y + column.implicitHeight + Theme.space3 + 2

    Shadow {}

    UserAvatar {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        colorIndex: AppController.accounts.userColor
        imageUrl: AppController.accounts.userImageUrl
        initials: AppController.accounts.userInitials
        y: 14
    }

    FontMetrics {
        id: metrics

        font: input.font
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: 64
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        spacing: Theme.space4
        y: Theme.space4 + 6

        Flickable {
            id: scroll

            readonly property int mostLines: 8

            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: input.implicitHeight
            contentWidth: width
            height: Math.min(input.implicitHeight, mostLines * metrics.lineSpacing)
            interactive: contentHeight > height
            width: parent.width

            T.ScrollBar.vertical: ScrollBar {}
            T.TextArea.flickable: ComposerText {
                id: input

                placeholder: root.draft.picture.stage === ImageAttachment.Empty ? qsTr("Say something to %1").arg(Format.isolated(root.community.symbol)) : qsTr("Add a caption")
                draft: root.draft

                onActiveFocusChanged: if (activeFocus)
                    root.entered()
                onEmojiAsked: tools.chooseEmoji()
                onPosted: root.post()
            }
        }

        LazyLoader {
            file: Qt.resolvedUrl("PictureStrip.qml")
            initialProperties: ({
                    "draft": Qt.binding(() => root.draft)
                })
            visible: wanted
            wanted: root.draft.picture.stage !== ImageAttachment.Empty || root.draft.picture.problem !== ""
            width: parent.width
        }

        Rectangle {
            color: Theme.line
            height: 1
            width: parent.width
        }

        Item {
            height: Theme.controlHeight
            width: parent.width

            WritingTools {
                id: tools

                anchors.left: parent.left
                anchors.leftMargin: -Theme.space2
                compact: root.narrow
                input: input
                draft: root.draft
            }

            PostingAs {
                anchors.left: tools.right
                anchors.leftMargin: Theme.space2
                anchors.right: count.left
                anchors.rightMargin: Theme.space3
                community: root.community
            }

            CharacterCount {
                id: count

                anchors.right: button.left
                anchors.rightMargin: visible ? Theme.space3 : 0
                brief: root.narrow
                draft: root.draft
            }

            Button {
                id: button

                Accessible.description: qsTr("Ctrl+Enter")
                anchors.right: parent.right
                enabled: root.ready
                objectName: "composer.post"
                text: qsTr("Post")

                onClicked: root.post()
            }
        }
    }

    PictureDrop {
        draft: root.draft

        onWordsDropped: words => {
            input.put(words);
            root.take();
        }
    }
}
