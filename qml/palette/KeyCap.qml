// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// A key or a key combination, drawn like a key.
Rectangle {
    id: root

    required property string keys

    Accessible.ignored: true
    border.color: Theme.line
    color: Theme.background
    implicitHeight: 22
    implicitWidth: label.implicitWidth + 12
    radius: 6

    Label {
        id: label

        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.muted
        font.pixelSize: Theme.chipSize
        text: root.keys
    }
}
