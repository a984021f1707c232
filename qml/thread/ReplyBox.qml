// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The editor for a reply. Its text and picture belong to the message it replies to, so closing the thread loses
// nothing.
Card {
    id: root

    required property Community community
    required property ThreadModel thread

    readonly property Draft draft: thread?.draft ?? null
    readonly property bool ready: community.posting.canPost && draft !== null && draft.ready && !draft.waiting

    signal posted

    function take() {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function post() {
        input.finishComposing();
        if (ready)
            draft.post();
    }

    border.color: input.activeFocus ? Theme.accent : Theme.line
    implicitHeight: column.y + column.implicitHeight + Theme.space2

    Connections {
        function onPosted() {
            root.posted();
        }

        target: root.draft
    }

    FontMetrics {
        id: metrics

        font: input.font
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        spacing: Theme.space2
        y: Theme.space3

        Flickable {
            id: scroll

            readonly property int mostLines: 6

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

                objectName: "thread.text"
                placeholder: root.community.posting.canPost ? qsTr("Write a reply") : root.community.posting.hint
                draft: root.draft

                onEmojiAsked: tools.chooseEmoji()
                onPosted: root.post()
            }
        }

        LazyLoader {
            file: Qt.resolvedUrl("../composer/PictureStrip.qml")
            initialProperties: ({
                    "prefix": "thread",
                    "draft": Qt.binding(() => root.draft)
                })
            visible: wanted
            wanted: root.draft !== null && (root.draft.picture.stage !== ImageAttachment.Empty || root.draft.picture.problem !== "")
            width: parent.width
        }

        Item {
            height: Theme.controlHeight
            width: parent.width

            WritingTools {
                id: tools

                anchors.left: parent.left
                anchors.leftMargin: -Theme.space2
                compact: true
                input: input
                prefix: "thread"
                draft: root.draft
            }

            CharacterCount {
                anchors.right: button.left
                anchors.rightMargin: Theme.space3
                brief: true
                objectName: "thread.count"
                draft: root.draft
            }

            Button {
                id: button

                Accessible.description: qsTr("Ctrl+Enter")
                anchors.right: parent.right
                enabled: root.ready
                objectName: "thread.reply"
                text: qsTr("Reply")

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
