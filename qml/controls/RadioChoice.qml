// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// A radio button with a label.
T.RadioButton {
    id: root

    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    implicitHeight: Theme.controlHeight - 4
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.mirrored ? 0 : Theme.space6 + Theme.space1
    padding: 0
    rightPadding: Theme.mirrored ? Theme.space6 + Theme.space1 : 0

    background: FocusRing {
        radius: Theme.tileRadius
        visible: root.visualFocus
    }
    contentItem: Label {
        elide: Text.ElideRight
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Rectangle {
        border.color: root.checked ? Theme.accent : Theme.muted
        border.width: root.checked ? 5 : 1
        color: root.checked ? Theme.accentInk : root.hovered ? Theme.hover : "transparent"
        implicitHeight: Theme.space4
        implicitWidth: Theme.space4
        radius: height / 2
        x: Theme.mirrored ? root.width - width - Theme.space1 : Theme.space1
        y: Math.round((root.height - height) / 2)
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
}
