// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The suggestions for a ":name" being typed. The text field keeps the focus and moves the selection.
T.Popup {
    id: root

    required property EmojiCompletion completion

    closePolicy: T.Popup.NoAutoClose
    implicitHeight: contentHeight + topPadding + bottomPadding
    implicitWidth: 232
    margins: Theme.space2
    objectName: "emoji.choices"
    padding: Theme.space1 + 2
    visible: completion.active

    background: Rectangle {
        border.color: Theme.line
        color: Theme.raised
        radius: Theme.rowRadius

        Shadow {
            radius: Theme.rowRadius
        }
    }
    contentItem: Column {
        Accessible.name: qsTr("Matching emoji")
        Accessible.role: Accessible.List

        Repeater {
            model: root.completion.choices

            EmojiChoice {
                completion: root.completion
                width: root.availableWidth
            }
        }
    }
}
