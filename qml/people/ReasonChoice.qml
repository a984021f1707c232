// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls

// A radio button with a description.
T.RadioButton {
    id: root

    property string words

    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: words
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + 2 * Theme.space1)
    leftPadding: Theme.mirrored ? 0 : indicator.width + Theme.space3
    opacity: enabled ? 1 : 0.5
    rightPadding: Theme.mirrored ? indicator.width + Theme.space3 : 0

    background: FocusRing {
        radius: Theme.tileRadius
        visible: root.visualFocus
    }
    contentItem: Column {
        Label {
            Accessible.ignored: true
            font: root.font
            text: root.text
            width: parent.width
            wrapMode: Text.Wrap
        }

        Label {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            text: root.words
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    indicator: Rectangle {
        anchors.left: parent ? parent.left : undefined
        anchors.leftMargin: 2
        border.color: root.checked ? Theme.accent : Theme.muted
        border.width: root.checked ? 2 : 1
        color: "transparent"
        height: 18
        radius: 9
        width: 18
        y: Theme.space1 + 1

        Rectangle {
            anchors.centerIn: parent
            color: Theme.accent
            height: 8
            radius: 4
            visible: root.checked
            width: 8
        }
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        toggled()
    Accessible.onToggleAction: if (enabled)
        toggled()
    Keys.onEnterPressed: toggled()
    Keys.onReturnPressed: toggled()
}
