// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// A smiling face. Drawn, because the character would load the emoji font before the first frame.
Rectangle {
    border.color: Theme.muted
    border.width: 1.5
    color: "transparent"
    height: 18
    radius: 9
    width: 18

    Rectangle {
        color: Theme.muted
        height: 2.5
        radius: 1.25
        width: 2.5
        x: 5
        y: 6
    }

    Rectangle {
        color: Theme.muted
        height: 2.5
        radius: 1.25
        width: 2.5
        x: 10.5
        y: 6
    }

    Item {
        clip: true
        height: 4
        width: 10
        x: 4
        y: 10

        Rectangle {
            anchors.bottom: parent.bottom
            border.color: Theme.muted
            border.width: 1.5
            color: "transparent"
            height: 10
            radius: 5
            width: 10
        }
    }
}
