// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Core

// Where a post is written. The text lives in the community as its draft, so that changing communities loses nothing.
Card {
    id: root

    required property Community community

    readonly property bool ready: community.canPost && input.text.trim() !== ""

    // Somebody came here by keyboard or pointer.
    signal entered

    function take() {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    // What was taken back joins what is being written; neither replaces the other.
    function add(words: string) {
        if (words === "")
            return;
        community.draft = input.text.trim() === "" ? words : input.text + "\n\n" + words;
        take();
    }

    function post() {
        if (ready && community.post(input.text))
            community.draft = "";
    }

    border.color: input.activeFocus ? Theme.accent : Theme.line
    implicitHeight: column.y + column.implicitHeight + Theme.space3 + 2

    Shadow {}

    Avatar {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        colorIndex: Session.userColor
        imageUrl: Session.userImageUrl
        initials: Session.userInitials
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

                draft: root.community.draft
                placeholder: qsTr("Say something to %1").arg(root.community.symbol)

                onActiveFocusChanged: if (activeFocus)
                    root.entered()
                onPosted: root.post()
                onTextChanged: root.community.draft = text
            }
        }

        Rectangle {
            color: Theme.line
            height: 1
            width: parent.width
        }

        Item {
            height: Theme.controlHeight
            width: parent.width

            Label {
                anchors.left: parent.left
                anchors.right: button.left
                anchors.rightMargin: Theme.space3 + 2
                anchors.verticalCenter: parent.verticalCenter
                color: root.community.canPost ? Theme.muted : Theme.warnText
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignRight
                objectName: "composer.hint"
                text: root.community.postingHint
                visible: !root.community.canPost || implicitWidth <= width
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
}
