// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// A picture icon: a frame with a sun and a hill. Drawn, because few fonts have the character.
Rectangle {
    border.color: Theme.muted
    border.width: 1.5
    clip: true
    color: "transparent"
    height: 14
    radius: 3
    width: 18

    Rectangle {
        color: Theme.muted
        height: 4
        radius: 2
        width: 4
        x: 4
        y: 3
    }

    Rectangle {
        color: Theme.muted
        height: 9
        rotation: 45
        width: 9
        x: 7
        y: 8
    }
}
