// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The visible toasts, the newest at the bottom.
Column {
    id: root

    // Emitted with the text that a screen reader should say about a new toast.
    signal told(string words)

    spacing: Theme.rowGap

    add: Transition {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            to: 1
        }
    }
    move: Transition {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
            property: "y"
        }
    }

    Repeater {
        model: AppController.notifications.toasts

        Toast {
            width: root.width
        }

        onItemAdded: (index, item) => root.told(item.Accessible.name + ". " + item.Accessible.description)
    }
}
