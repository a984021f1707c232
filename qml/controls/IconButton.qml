// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// A square button with an icon character. `text` is its tooltip and accessible name.
T.Button {
    id: root

    property string sign

    Accessible.name: text
    Accessible.role: Accessible.Button
    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.controlHeight

    background: Rectangle {
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: Theme.rowRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.rowRadius
            visible: root.visualFocus
        }
    }
    contentItem: Label {
        Accessible.ignored: true
        color: Theme.text
        font.pixelSize: Theme.signSize
        horizontalAlignment: Text.AlignHCenter
        text: root.sign
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    LazyHint {
        active: root.hovered
        text: root.text
    }
}
