// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls

// A page that fills the window: a title, a text and its content, in a column that scrolls if needed.
FocusScope {
    id: root

    required property string title
    property string words
    default property alias content: body.data

    Accessible.description: words
    Accessible.name: title
    Accessible.role: Accessible.Pane

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Flickable {
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space6)
        contentWidth: width

        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.space3
            width: Math.min(440, root.width - 2 * Theme.space4)

            Label {
                anchors.left: parent.left
                font.bold: true
                font.letterSpacing: -0.4
                font.pixelSize: Theme.nameSize
                text: "coterie"
            }

            Label {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                font.bold: true
                font.pixelSize: Theme.titleSize
                objectName: "page.title"
                text: root.title
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                color: Theme.muted
                lineHeight: Theme.bodyLine
                lineHeightMode: Text.FixedHeight
                objectName: "page.words"
                text: root.words
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }

            Column {
                id: body

                spacing: Theme.space3
                topPadding: Theme.space2
                width: parent.width
            }
        }
    }
}
