// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// A button that looks like a search field and opens the jump palette.
T.AbstractButton {
    id: root

    Accessible.description: qsTr("Finds communities, people and actions")
    Accessible.name: text
    Accessible.role: Accessible.Button
    implicitHeight: 38
    objectName: "sidebar.jump"
    text: qsTr("Jump to…")

    background: Rectangle {
        border.color: root.hovered ? Theme.dash : Theme.line
        color: Theme.surface
        radius: Theme.rowRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.rowRadius
            visible: root.visualFocus
        }
    }
    contentItem: JumpFieldFace {
        words: root.text
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    HoverHandler {
        cursorShape: Qt.IBeamCursor
    }
}
