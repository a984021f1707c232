// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie

// A person: the initials on a disc of the person's colour. Decoration; the name stands beside it.
Rectangle {
    id: root

    required property string initials
    required property int colorIndex

    Accessible.ignored: true
    color: Theme.author(colorIndex)
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
    }
}
