// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls
import Coterie.Core

// One suggestion for a ":name" being typed.
T.AbstractButton {
    id: root

    required property int index
    required property var modelData
    required property EmojiCompletion completion

    readonly property bool current: completion.current === index

    Accessible.name: modelData.name
    Accessible.role: Accessible.ListItem
    Accessible.selected: current
    focusPolicy: Qt.NoFocus
    height: 30
    leftPadding: Theme.space2
    objectName: "emoji.completion"

    background: Rectangle {
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        radius: Theme.tileRadius
    }
    contentItem: Row {
        Label {
            Accessible.ignored: true
            clip: true
            font.family: Theme.emojiFamily
            font.pixelSize: Theme.titleSize
            height: parent.height
            text: root.modelData.emoji
            verticalAlignment: Text.AlignVCenter
            width: 32
        }

        Label {
            Accessible.ignored: true
            elide: Text.ElideRight
            font.pixelSize: Theme.actionSize
            height: parent.height
            text: root.modelData.name
            verticalAlignment: Text.AlignVCenter
            width: parent.width - 32
        }
    }

    Accessible.onPressAction: clicked()
    onClicked: {
        completion.current = index;
        completion.accept();
    }
}
