// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// The community of a row; opens it.
T.AbstractButton {
    id: root

    required property string symbol
    required property string letters

    //: %1 is a community's symbol
    Accessible.name: qsTr("Open %1").arg(Format.isolated(symbol))
    Accessible.role: Accessible.Button
    focusPolicy: Qt.ClickFocus
    implicitHeight: 22
    implicitWidth: implicitContentWidth
    objectName: "home.row.community"

    background: Rectangle {
        border.color: Theme.line
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: height / 2

        FocusRing {
            radius: height / 2
            visible: root.visualFocus
        }
    }
    contentItem: CommunityChipFace {
        letters: root.letters
        symbol: root.symbol
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
