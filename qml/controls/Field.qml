// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie

// A labelled line of text, with room for what is wrong with it.
Column {
    id: root

    required property string label
    property string placeholder
    property string error
    property alias text: input.text
    property alias echoMode: input.echoMode
    property alias inputObjectName: input.objectName

    signal accepted

    // Qt withholds the name of a password field, so that its description begins with it.
    function spoken(): string {
        const rest = error !== "" ? error : placeholder;
        return echoMode === TextInput.Password ? label + ". " + rest : rest;
    }

    function take() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space1 + 2

    Label {
        Accessible.ignored: true
        color: Theme.muted
        font.bold: true
        font.pixelSize: Theme.smallSize
        text: root.label
    }

    T.TextField {
        id: input

        Accessible.description: root.spoken()
        Accessible.name: root.label
        Accessible.role: Accessible.EditableText
        color: Theme.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        implicitHeight: 38
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        leftPadding: Theme.space3
        rightPadding: Theme.space3
        selectByMouse: true
        selectedTextColor: Theme.accentInk
        selectionColor: Theme.accent
        verticalAlignment: TextInput.AlignVCenter
        width: root.width

        background: Rectangle {
            border.color: input.activeFocus ? Theme.accent : root.error !== "" ? Theme.bad : Theme.line
            border.width: input.activeFocus ? 2 : 1
            color: Theme.surface
            radius: Theme.rowRadius
        }

        onAccepted: root.accepted()

        Label {
            Accessible.ignored: true
            anchors.fill: parent
            anchors.leftMargin: input.leftPadding
            anchors.rightMargin: input.rightPadding
            color: Theme.muted
            elide: Text.ElideRight
            text: root.placeholder
            verticalAlignment: Text.AlignVCenter
            visible: input.text === "" && input.preeditText === ""
        }
    }

    Label {
        color: Theme.badText
        font.pixelSize: Theme.smallSize
        text: "× " + root.error
        visible: root.error !== ""
        width: root.width
        wrapMode: Text.Wrap
    }
}
