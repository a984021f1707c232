// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Shapes
import Coterie.Controls
import Coterie.Core

// A line chart of a value over time, the newest value at the right. Unknown values leave gaps.
Item {
    id: root

    required property Series series
    property color ink: Theme.accent
    property color ground: Theme.accentSoft

    // The consecutive known values, as lists of points in pixels.
    readonly property var runs: {
        const values = series.values;
        const step = width / (series.capacity - 1);
        const scale = (height - 2 * Theme.ringWidth) / Math.max(1, series.peak);
        const begin = series.capacity - values.length;
        const found = [];
        let run = [];
        for (let i = 0; i < values.length; ++i) {
            if (values[i] < 0) {
                run = [];
                continue;
            }
            if (run.length === 0)
                found.push(run);
            run.push(Qt.point((begin + i) * step, height - Theme.ringWidth - values[i] * scale));
        }
        // A single known value becomes a line as long as it is thick.
        return found.map(points => points.length > 1 ? points : [Qt.point(points[0].x - Theme.ringWidth, points[0].y), points[0]]);
    }
    readonly property var areas: runs.map(points => [Qt.point(points[0].x, height), ...points, Qt.point(points[points.length - 1].x, height)])

    implicitHeight: 64

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }

    Shape {
        anchors.fill: parent
        visible: root.runs.length > 0

        ShapePath {
            fillColor: root.ground
            strokeColor: "transparent"
            strokeWidth: -1

            PathMultiline {
                paths: root.areas
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: root.ink
            strokeWidth: Theme.ringWidth

            PathMultiline {
                paths: root.runs
            }
        }
    }
}
