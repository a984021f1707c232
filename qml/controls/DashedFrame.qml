// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Shapes

// A dashed border with the shape of a Card.
Shape {
    id: root

    property real corner: Theme.cardRadius
    readonly property real far: width - 0.5
    readonly property real low: height - 0.5

    ShapePath {
        capStyle: ShapePath.FlatCap
        dashPattern: [4, 3]
        fillColor: "transparent"
        startX: root.corner + 0.5
        startY: 0.5
        strokeColor: Theme.dash
        strokeStyle: ShapePath.DashLine
        strokeWidth: 1

        PathLine {
            x: root.far - root.corner
            y: 0.5
        }
        PathArc {
            radiusX: root.corner
            radiusY: root.corner
            x: root.far
            y: 0.5 + root.corner
        }
        PathLine {
            x: root.far
            y: root.low - root.corner
        }
        PathArc {
            radiusX: root.corner
            radiusY: root.corner
            x: root.far - root.corner
            y: root.low
        }
        PathLine {
            x: 0.5 + root.corner
            y: root.low
        }
        PathArc {
            radiusX: root.corner
            radiusY: root.corner
            x: 0.5
            y: root.low - root.corner
        }
        PathLine {
            x: 0.5
            y: 0.5 + root.corner
        }
        PathArc {
            radiusX: root.corner
            radiusY: root.corner
            x: 0.5 + root.corner
            y: 0.5
        }
    }
}
