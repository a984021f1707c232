// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// A number and its label.
Card {
    id: root

    required property real number
    required property string word

    Accessible.name: Format.count(number) + " " + word
    Accessible.role: Accessible.StaticText
    implicitHeight: words.y + words.implicitHeight + Theme.rowGap
    radius: Theme.rowRadius

    Label {
        id: figure

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.rowGap
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.figureSize
        text: root.number < 10000 ? Format.count(root.number) : Format.compact(root.number)
        width: parent.width - 2 * Theme.rowGap
        y: Theme.rowGap - 1
    }

    // The label wraps: in a narrow window three tiles share a row.
    Label {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.rowGap
        color: Theme.muted
        elide: Text.ElideRight
        font.pixelSize: Theme.chipSize
        maximumLineCount: 3
        text: root.word
        width: parent.width - 2 * Theme.rowGap
        wrapMode: Text.Wrap
        y: figure.y + figure.implicitHeight + 4
    }
}
