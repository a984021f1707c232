// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

// One number and what it counts.
Card {
    id: root

    required property real number
    required property string word

    Accessible.name: Format.count(number) + " " + word
    Accessible.role: Accessible.StaticText
    height: 60
    radius: Theme.rowRadius

    Label {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: 10
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.figureSize
        text: root.number < 10000 ? Format.count(root.number) : Format.compact(root.number)
        width: parent.width - 20
        y: 9
    }

    Label {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: 10
        color: Theme.muted
        elide: Text.ElideRight
        font.pixelSize: Theme.chipSize
        text: root.word
        width: parent.width - 20
        y: 34
    }
}
