// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// A person: their picture as a disc; until it is there, and when it cannot be, the initials on a disc of the person's
// colour. Decoration; the name stands beside it.
Rectangle {
    id: root

    required property string initials
    required property int colorIndex
    property string imageUrl

    readonly property bool pictured: picture.status === Picture.Ready

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

    Picture {
        id: picture

        Accessible.ignored: true
        active: Theme.painted
        address: root.imageUrl
        height: root.height
        objectName: "avatar.picture"
        shape: Picture.Round
        width: root.width
    }
}
