// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A speech bubble. Drawn, because only emoji fonts have the character, and a feed that does not need one is laid out
// and painted sooner.
Item {
    id: root

    property color ink: Theme.muted

    implicitHeight: 14
    implicitWidth: 14

    Rectangle {
        border.color: root.ink
        border.width: 1.4
        color: "transparent"
        height: 11
        radius: 4
        width: 14
        y: 1
    }

    // The tail. Not rotated, because the scene graph does not batch rotated items.
    Rectangle {
        color: root.ink
        height: 3
        radius: 1
        width: 2
        x: 3
        y: 11
    }
}
