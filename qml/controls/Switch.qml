// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// An on/off switch with its label on the left. It shows `on` and emits asked() with the wanted value; the code that
// uses it decides whether to change `on`.
T.AbstractButton {
    id: root

    required property bool on
    property string words

    readonly property int trackWidth: 36
    readonly property int trackRoom: trackWidth + Theme.space3

    signal asked(bool wanted)

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: words
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    implicitHeight: Math.max(Theme.space6, implicitContentHeight)
    implicitWidth: implicitContentWidth + trackRoom
    leftPadding: mirrored ? trackRoom : 0
    rightPadding: mirrored ? 0 : trackRoom

    background: FocusRing {
        radius: Theme.tileRadius
        visible: root.visualFocus
    }
    contentItem: Column {
        Label {
            Accessible.ignored: true
            color: root.enabled ? Theme.text : Theme.muted
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
        anchors.right: root.right
        anchors.top: root.top
        border.color: root.on ? Theme.accent : Theme.muted
        border.width: 1
        color: root.on ? Theme.accent : Theme.surface
        implicitHeight: 20
        implicitWidth: root.trackWidth
        opacity: root.enabled ? 1 : 0.45
        radius: height / 2

        // The position of the knob shows the state too, not only the color.
        Rectangle {
            anchors.left: root.on ? undefined : parent.left
            anchors.leftMargin: 3
            anchors.right: root.on ? parent.right : undefined
            anchors.rightMargin: 3
            anchors.verticalCenter: parent.verticalCenter
            color: root.on ? Theme.accentInk : Theme.muted
            height: 14
            radius: 7
            width: 14
        }
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Accessible.onToggleAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: asked(!on)
}
