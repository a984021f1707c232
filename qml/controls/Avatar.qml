// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A user's initials on a disc in the user's color. Decorative: the name is shown next to it.
Rectangle {
    id: root

    required property string initials
    required property int colorIndex
    // True while an opaque picture covers the disc; nothing below may show through at its edge.
    property bool pictured: false

    Accessible.ignored: true
    color: pictured ? "transparent" : Theme.author(colorIndex)
    implicitHeight: 36
    implicitWidth: implicitHeight
    radius: height / 2

    Label {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.authorInk
        font.bold: true
        font.pixelSize: Math.round(root.height * 0.36)
        text: root.initials
        visible: !root.pictured
    }
}
