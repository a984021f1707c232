// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls
import Coterie.Core

// The text field of a post. Ctrl+Enter posts, Ctrl+. opens the emoji picker, and Tab moves on. It has no top or bottom
// padding, because in Qt 6.4 a Flickable scrolls by that amount.
T.TextArea {
    id: root

    required property string placeholder
    // The text and picture being edited.
    required property Draft draft

    // The saved text. When it changes from outside (another community, a restored draft), the cursor moves to its end.
    readonly property string writtenText: draft?.text ?? ""

    // The draft whose text is in the field. Until a change of drafts is complete, it differs from `draft`.
    property Draft shownDraft: null
    property bool continuing: false

    signal posted
    signal emojiAsked

    // Returns the text with what the input method is still composing.
    function wholeText(): string {
        return text.slice(0, cursorPosition) + preeditText + text.slice(cursorPosition);
    }

    // Makes what the input method is composing part of the text.
    function finishComposing() {
        if (preeditText === "")
            return;
        const whole = wholeText();
        const at = cursorPosition + preeditText.length;
        InputMethod.commit();
        if (text === whole)
            return;
        // Some input methods commit nothing when asked to.
        text = whole;
        cursorPosition = at;
    }

    function continueDraft() {
        if (continuing)
            return;
        continuing = true;
        if (shownDraft !== draft) {
            // The words that were being composed belong to the draft that they were typed into.
            if (shownDraft !== null && preeditText !== "")
                shownDraft.text = wholeText();
            if (preeditText !== "")
                InputMethod.reset();
            shownDraft = draft;
        }
        if (text !== writtenText) {
            text = writtenText;
            cursorPosition = length;
        }
        continuing = false;
    }

    // Replaces the selection.
    function put(words: string) {
        if (selectionStart !== selectionEnd)
            remove(selectionStart, selectionEnd);
        insert(cursorPosition, words);
    }

    // Returns true if the emoji list used the key.
    function walk(key: int): bool {
        if (!names.active)
            return false;
        switch (key) {
        case Qt.Key_Down:
            names.step(1);
            return true;
        case Qt.Key_Up:
            names.step(-1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Tab:
            names.accept();
            return true;
        case Qt.Key_Escape:
            names.dismiss();
            return true;
        default:
            return false;
        }
    }

    Accessible.description: names.active ? qsTr("%1: press Enter to insert it").arg(names.currentName) : qsTr("Press Ctrl+Enter to post")
    Accessible.multiLine: true
    Accessible.name: placeholder
    Accessible.role: Accessible.EditableText
    bottomPadding: 0
    color: Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    implicitHeight: Math.max(Theme.bodyLine, contentHeight)
    leftPadding: 0
    objectName: "composer.text"
    rightPadding: Theme.space2
    selectByMouse: true
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    textFormat: TextEdit.PlainText
    topPadding: 0
    wrapMode: TextEdit.Wrap

    Component.onCompleted: {
        continueDraft();
        cursorPosition = length;
    }
    onActiveFocusChanged: if (!activeFocus)
        names.dismiss()
    onCursorPositionChanged: names.look(text, cursorPosition)
    onDraftChanged: continueDraft()
    onWrittenTextChanged: continueDraft()
    onTextChanged: {
        if (draft !== null && !continuing)
            draft.text = text;
        names.look(text, cursorPosition);
    }

    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onPressed: event => {
        const control = event.modifiers & Qt.ControlModifier;
        if (!control && walk(event.key)) {
            event.accepted = true;
        } else if (control && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            posted();
            event.accepted = true;
        } else if (control && event.key === Qt.Key_Period) {
            emojiAsked();
            event.accepted = true;
        } else if (event.matches(StandardKey.Paste)) {
            event.accepted = draft !== null && draft.picture.paste();
        }
    }
    Keys.onTabPressed: event => {
        if (!walk(event.key))
            nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    EmojiCompletion {
        id: names

        onReplaced: (start, end, emoji) => {
            root.remove(start, end);
            root.insert(start, emoji);
        }
    }

    LazyLoader {
        file: Qt.resolvedUrl("EmojiChoices.qml")
        initialProperties: ({
                "completion": names,
                "parent": root,
                "x": Qt.binding(() => root.cursorRectangle.x),
                "y": Qt.binding(() => root.cursorRectangle.y + root.cursorRectangle.height + Theme.space1)
            })
        wanted: names.active
    }

    Label {
        Accessible.ignored: true
        color: Theme.muted
        elide: Text.ElideRight
        text: root.placeholder
        visible: root.text === "" && root.preeditText === ""
        width: root.width
        y: root.topPadding
    }
}
