// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Shapes
import Coterie.Controls

// A house on a tile. Drawn, because few fonts have the character. Decorative: a label is next to it.
Rectangle {
    id: root

    Accessible.ignored: true
    color: Theme.slate
    implicitHeight: 32
    implicitWidth: implicitHeight
    radius: Theme.tileRadius

    Shape {
        anchors.centerIn: parent
        height: 14
        scale: root.height / 32
        width: 14

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            startX: 0
            startY: 7
            strokeColor: Theme.authorInk
            strokeWidth: 1.5

            PathLine {
                x: 7
                y: 1
            }
            PathLine {
                x: 14
                y: 7
            }
            PathMove {
                x: 2.5
                y: 6
            }
            PathLine {
                x: 2.5
                y: 13
            }
            PathLine {
                x: 11.5
                y: 13
            }
            PathLine {
                x: 11.5
                y: 6
            }
        }
    }
}
