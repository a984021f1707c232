// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// One of several short options in a row.
T.AbstractButton {
    id: root

    required property bool chosen

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    implicitHeight: Theme.bodyLine
    implicitWidth: implicitContentWidth
    padding: 0

    background: FocusRing {
        anchors.leftMargin: -5
        anchors.rightMargin: -5
        radius: Theme.tileRadius
        visible: root.visualFocus
    }
    contentItem: Label {
        color: root.chosen ? Theme.text : Theme.muted
        elide: Text.ElideRight
        font.bold: root.chosen
        font.pixelSize: Theme.actionSize
        font.underline: root.hovered && !root.chosen
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
