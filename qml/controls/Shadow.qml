// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick

// A soft shadow under `parent`, made of a few rectangles. It needs no shader, so it looks the same with the software
// renderer.
Item {
    id: root

    property int radius: Theme.cardRadius

    anchors.fill: parent
    z: -1

    Repeater {
        model: 5

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.bottomMargin: -4 - index * 2
            anchors.leftMargin: -index
            anchors.rightMargin: -index
            anchors.topMargin: 2 - index
            color: Theme.shade
            opacity: 0.28 - index * 0.045
            radius: root.radius + index * 2
        }
    }
}
