// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls

// How to show posts with one of moderation's flags.
Column {
    id: root

    required property string title
    required property string chosen
    required property string name
    // Set to true to give this the keyboard focus.
    property bool first: false

    signal picked(string treatment)

    function take() {
        for (const choice of [cover, open, leaveOut]) {
            if (choice.checked)
                choice.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Accessible.name: title
    Accessible.role: Accessible.Grouping

    onFirstChanged: if (first)
        take()

    Label {
        Accessible.ignored: true
        bottomPadding: Theme.space1
        font.bold: true
        font.pixelSize: Theme.actionSize
        text: root.title
        width: parent.width
        wrapMode: Text.Wrap
    }

    T.ButtonGroup {
        buttons: [cover, open, leaveOut]
    }

    RadioChoice {
        id: cover

        checked: root.chosen === "cover"
        objectName: root.name + ".cover"
        text: qsTr("Hide behind a warning")
        width: parent.width

        onClicked: root.picked("cover")
    }

    RadioChoice {
        id: open

        checked: root.chosen === "open"
        objectName: root.name + ".open"
        text: qsTr("Show with a label")
        width: parent.width

        onClicked: root.picked("open")
    }

    RadioChoice {
        id: leaveOut

        checked: root.chosen === "leaveOut"
        objectName: root.name + ".leaveOut"
        text: qsTr("Don't show")
        width: parent.width

        onClicked: root.picked("leaveOut")
    }
}
