// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A drawer at the left or right edge. Its content exists only while it is open. It closes without an animation, because
// keys pressed during one would be lost: the drawer covers the window until it is gone.
T.Drawer {
    id: root

    required property string name
    required property Component content

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    height: parent ? parent.height : 0
    modal: true

    background: Rectangle {
        color: Theme.background
    }
    contentItem: ComponentHost {
        Accessible.name: root.name
        Accessible.role: Accessible.Pane
        active: root.position > 0 || root.opened
        focus: true
        content: root.content
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
}
