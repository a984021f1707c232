// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Core

// Where a reply is written. Its text is the thread's draft, so closing the thread loses nothing.
Card {
    id: root

    required property Community community
    required property ThreadModel thread

    readonly property bool ready: community.canPost && input.text.trim() !== ""

    signal posted

    function take() {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    // What was taken back joins what is being written; neither replaces the other.
    function add(words: string) {
        if (words === "")
            return;
        thread.draft = input.text.trim() === "" ? words : input.text + "\n\n" + words;
        take();
    }

    function post() {
        if (!ready || !thread.post(input.text))
            return;
        thread.draft = "";
        posted();
    }

    border.color: input.activeFocus ? Theme.accent : Theme.line
    implicitHeight: Math.max(scroll.height + 12, button.height) + 2 * Theme.space2

    FontMetrics {
        id: metrics

        font: input.font
    }

    Flickable {
        id: scroll

        readonly property int mostLines: 6

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: button.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: input.implicitHeight
        contentWidth: width
        height: Math.min(input.implicitHeight, mostLines * metrics.lineSpacing)
        interactive: contentHeight > height

        T.ScrollBar.vertical: ScrollBar {}
        T.TextArea.flickable: ComposerText {
            id: input

            draft: root.thread?.draft ?? ""
            objectName: "thread.text"
            placeholder: root.community.canPost ? qsTr("Write a reply") : root.community.postingHint

            onPosted: root.post()
            onTextChanged: if (root.thread !== null)
                root.thread.draft = text
        }
    }

    Button {
        id: button

        Accessible.description: qsTr("Ctrl+Enter")
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        enabled: root.ready
        objectName: "thread.reply"
        text: qsTr("Reply")

        onClicked: root.post()
    }
}
