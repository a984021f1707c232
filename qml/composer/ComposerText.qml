// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie

// The text of a post being written. Ctrl+Enter posts; Tab leaves. It has no padding above or below: inside a Flickable
// Qt 6.4 scrolls by it.
T.TextArea {
    id: root

    required property string placeholder
    // What is kept of the text. When it comes from elsewhere, from another community or another day, the writing goes on
    // at its end.
    required property string draft

    signal posted

    function continueDraft() {
        if (text === draft)
            return;
        text = draft;
        cursorPosition = length;
    }

    Accessible.description: qsTr("Ctrl+Enter posts")
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

    Component.onCompleted: cursorPosition = length
    onDraftChanged: continueDraft()

    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers & Qt.ControlModifier) {
            posted();
            event.accepted = true;
        }
    }
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

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
