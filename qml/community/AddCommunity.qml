// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The "Add a community" button, which turns into a field for a token address.
Item {
    id: root

    property bool asking: false

    signal added

    function ask() {
        asking = true;
        field.text = "";
        field.error = "";
        field.take();
    }

    function done() {
        const address = field.text.trim();
        if (AppController.navigation.openCommunity(address)) {
            asking = false;
            added();
        } else {
            field.error = qsTr("This is not a valid token address. Check it and try again.");
        }
    }

    implicitHeight: asking ? form.implicitHeight + 2 * Theme.space2 : 46

    T.AbstractButton {
        id: button

        Accessible.name: text
        Accessible.role: Accessible.Button
        height: 46
        objectName: "sidebar.add"
        text: qsTr("Add Community")
        visible: !root.asking
        width: parent.width

        background: Rectangle {
            color: button.down ? Theme.press : button.hovered ? Theme.hover : "transparent"
            radius: Theme.rowRadius

            FocusRing {
                anchors.margins: 0
                radius: Theme.rowRadius
                visible: button.visualFocus
            }
        }
        contentItem: AddFace {
            words: button.text
        }

        Accessible.onPressAction: root.ask()
        Keys.onEnterPressed: root.ask()
        Keys.onReturnPressed: root.ask()
        onClicked: root.ask()
    }

    Column {
        id: form

        anchors.left: parent.left
        anchors.margins: Theme.space2
        anchors.right: parent.right
        spacing: Theme.space2
        visible: root.asking
        y: Theme.space2

        Keys.onEscapePressed: root.asking = false

        Field {
            id: field

            inputObjectName: "sidebar.add.address"
            label: qsTr("Token address")
            placeholder: qsTr("Paste the token address")
            width: parent.width

            onAccepted: root.done()
        }

        Row {
            spacing: Theme.space4

            LinkButton {
                enabled: field.text.trim() !== ""
                objectName: "sidebar.add.open"
                text: qsTr("Open")

                onClicked: root.done()
            }

            LinkButton {
                color: Theme.muted
                objectName: "sidebar.add.cancel"
                text: qsTr("Cancel")

                onClicked: root.asking = false
            }
        }
    }
}
