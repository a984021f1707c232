// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls

// Pauses and resumes an animated picture. It is placed on the picture.
T.AbstractButton {
    id: root

    required property bool playing

    Accessible.name: playing ? qsTr("Stop Animation") : qsTr("Play Animation")
    Accessible.role: Accessible.Button
    implicitHeight: 24
    implicitWidth: implicitContentWidth + 2 * Theme.space2
    leftPadding: Theme.space2
    objectName: "media.play"
    rightPadding: Theme.space2

    background: Rectangle {
        border.color: Theme.line
        border.width: 1
        color: root.hovered || root.down ? Theme.background : Theme.raised
        radius: height / 2

        FocusRing {
            radius: height / 2
            visible: root.visualFocus
        }
    }
    contentItem: Label {
        Accessible.ignored: true
        font.bold: true
        font.pixelSize: Theme.chipSize
        text: root.playing ? "❚❚" : "▶"
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
