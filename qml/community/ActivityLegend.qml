// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// A dot in the color of a line, and what the line counts.
Row {
    id: root

    required property string text
    required property color ink

    spacing: 6

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        height: 6
        radius: 3
        width: 6
    }

    Label {
        Accessible.ignored: true
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        text: root.text
    }
}
