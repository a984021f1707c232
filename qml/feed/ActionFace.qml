// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// An icon character and a text. They are separate items because the icon comes from another font, which costs more to
// lay out than the text, and stays when the text changes.
Row {
    id: root

    required property string sign
    required property string words
    property color ink: Theme.muted
    property bool bold: false
    property bool underlined: false

    spacing: words === "" ? 0 : Theme.space1

    Label {
        Accessible.ignored: true
        color: root.ink
        font.bold: root.bold
        font.pixelSize: Theme.actionSize
        height: root.height
        text: root.sign
        verticalAlignment: Text.AlignVCenter
    }

    Label {
        Accessible.ignored: true
        color: root.ink
        font.bold: root.bold
        font.pixelSize: Theme.actionSize
        font.underline: root.underlined
        height: root.height
        text: root.words
        verticalAlignment: Text.AlignVCenter
    }
}
