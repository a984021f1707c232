// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Shapes

// A dotted horizontal line.
Shape {
    id: root

    implicitHeight: 2
    opacity: 0.7

    ShapePath {
        capStyle: ShapePath.FlatCap
        dashPattern: [1, 1]
        fillColor: "transparent"
        startX: 0
        startY: 1
        strokeColor: Theme.warn
        strokeStyle: ShapePath.DashLine
        strokeWidth: 2

        PathLine {
            x: root.width
            y: 1
        }
    }
}
