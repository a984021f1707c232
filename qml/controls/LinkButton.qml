// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// A button that looks like a link.
T.Button {
    id: root

    property color color: Theme.accent

    Accessible.name: text
    Accessible.role: Accessible.Button
    font.bold: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.actionSize
    implicitHeight: Theme.bodyLine
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: 0

    background: FocusRing {
        anchors.leftMargin: -5
        anchors.rightMargin: -5
        radius: Theme.tileRadius
        visible: root.visualFocus
    }
    contentItem: Label {
        color: root.color
        elide: Text.ElideRight
        font.bold: root.font.bold
        font.family: root.font.family
        font.pixelSize: root.font.pixelSize
        font.underline: root.hovered
        opacity: root.enabled ? (root.down ? 0.7 : 1) : 0.5
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
