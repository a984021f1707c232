// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// The initials of a user on a disc of the user's color. Decoration: the name stands beside it.
Rectangle {
    id: root

    required property string initials
    required property int colorIndex
    // True while a picture covers all of it, and nothing below may show through.
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
