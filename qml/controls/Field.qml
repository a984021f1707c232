// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A labeled text field with room for an error message.
Column {
    id: root

    required property string label
    property string placeholder
    property string error
    property alias text: input.text
    property alias echoMode: input.echoMode
    property alias inputObjectName: input.objectName

    signal accepted

    function take() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space1 + 2

    Label {
        Accessible.ignored: true
        anchors.left: parent.left
        color: Theme.muted
        font.bold: true
        font.pixelSize: Theme.smallSize
        text: root.label
    }

    Rectangle {
        border.color: input.activeFocus ? Theme.accent : root.error !== "" ? Theme.bad : Theme.line
        border.width: input.activeFocus ? 2 : 1
        color: Theme.surface
        implicitHeight: 38
        radius: Theme.rowRadius
        width: root.width

        // Not a TextField, which in Qt 6.4 has no accessible name while it holds a password.
        TextInput {
            id: input

            Accessible.description: root.error !== "" ? root.error : root.placeholder
            Accessible.name: root.label
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.fill: parent
            anchors.leftMargin: Theme.space3
            anchors.rightMargin: Theme.space3
            clip: true
            color: Theme.text
            font.family: Theme.fontFamily
            font.pixelSize: Theme.bodySize
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            selectByMouse: true
            selectedTextColor: Theme.accentInk
            selectionColor: Theme.accent
            verticalAlignment: TextInput.AlignVCenter

            onAccepted: root.accepted()
        }

        Label {
            Accessible.ignored: true
            anchors.fill: input
            color: Theme.muted
            elide: Text.ElideRight
            text: root.placeholder
            verticalAlignment: Text.AlignVCenter
            visible: input.text === "" && input.preeditText === ""
        }
    }

    Label {
        Accessible.name: root.error
        Accessible.role: Accessible.AlertMessage
        color: Theme.badText
        font.pixelSize: Theme.smallSize
        text: "× " + root.error
        visible: root.error !== ""
        width: root.width
        wrapMode: Text.Wrap
    }
}
