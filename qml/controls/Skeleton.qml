// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A placeholder for text that is still loading. It pulses while it is visible.
Rectangle {
    id: root

    Accessible.ignored: true
    color: Theme.bone
    implicitHeight: 12
    radius: height / 2

    SequentialAnimation on opacity {
        loops: Animation.Infinite
        running: root.visible && Theme.slowMotion > 0

        NumberAnimation {
            duration: Theme.slowMotion
            easing.type: Easing.OutQuad
            to: 0.55
        }
        NumberAnimation {
            duration: Theme.slowMotion
            easing.type: Easing.OutQuad
            to: 1
        }
    }
}
