// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// A group of settings with a title.
Card {
    id: root

    required property string title
    default property alias content: body.data

    Accessible.name: title
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight + 2 * Theme.space4

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space4
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space3

        Label {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.headingSize
            text: root.title
            width: parent.width
            wrapMode: Text.Wrap
        }

        Column {
            id: body

            spacing: Theme.space4
            width: parent.width
        }
    }
}
