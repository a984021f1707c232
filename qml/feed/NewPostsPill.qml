// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls

// "↑ 12 new posts": the number of posts that arrived above the visible rows.
T.Button {
    id: root

    required property int count

    Accessible.name: qsTr("Show %Ln new post(s)", "", count)
    Accessible.role: Accessible.Button
    horizontalPadding: Theme.space4
    implicitHeight: Theme.controlHeight
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    objectName: "feed.newPosts"

    background: Rectangle {
        color: root.down || root.hovered ? Theme.accentHover : Theme.accent
        radius: height / 2

        Shadow {
            radius: parent.radius
        }

        FocusRing {
            radius: height / 2
            visible: root.visualFocus
        }
    }
    contentItem: Label {
        Accessible.ignored: true
        color: Theme.accentInk
        font.bold: true
        font.pixelSize: Theme.actionSize
        text: "↑ " + qsTr("%Ln new post(s)", "", root.count)
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
