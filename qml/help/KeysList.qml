// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie

// The keys and what each does.
FocusScope {
    id: root

    signal closed

    Accessible.name: title.text
    Accessible.role: Accessible.Pane
    implicitHeight: head.height + Theme.space3 + column.implicitHeight
    objectName: "keys"

    Item {
        id: head

        height: Theme.controlHeight
        width: parent.width

        Label {
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            font.pixelSize: Theme.titleSize
            text: qsTr("Keyboard")
        }

        IconButton {
            anchors.right: parent.right
            focus: true
            objectName: "keys.close"
            sign: "×"
            text: qsTr("Close the keys")

            onClicked: root.closed()
        }
    }

    Flickable {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight
        contentWidth: width

        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            Accessible.name: title.text
            Accessible.role: Accessible.List
            spacing: Theme.space2
            width: parent.width

            KeyRow {
                effect: qsTr("Write a post")
                keys: qsTr("N or Ctrl+L")
            }

            KeyRow {
                effect: qsTr("Send what is written")
                keys: qsTr("Ctrl+Enter")
            }

            KeyRow {
                effect: qsTr("Put emoji into the text, also by their names")
                keys: qsTr("Ctrl+., :fire:")
            }

            KeyRow {
                effect: qsTr("Send a picture from the clipboard")
                keys: qsTr("Ctrl+V")
            }

            KeyRow {
                effect: qsTr("Next and previous row")
                keys: qsTr("J, K or ↓, ↑")
            }

            KeyRow {
                effect: qsTr("Back to the newest")
                keys: qsTr("Home")
            }

            KeyRow {
                effect: qsTr("Find in the loaded posts; the next and the previous one")
                keys: qsTr("Ctrl+F; F3, Shift+F3")
            }

            KeyRow {
                effect: qsTr("Like the row, or take the like back")
                keys: qsTr("L")
            }

            KeyRow {
                effect: qsTr("Open the replies of the row")
                keys: qsTr("R")
            }

            KeyRow {
                effect: qsTr("Jump to a community, a person or an action")
                keys: qsTr("Ctrl+K")
            }

            KeyRow {
                effect: qsTr("The home feed; Enter opens a row of it")
                keys: qsTr("Ctrl+0")
            }

            KeyRow {
                effect: qsTr("Open the picture of the row")
                keys: qsTr("Enter")
            }

            KeyRow {
                effect: qsTr("Larger, smaller, and whole: an open picture")
                keys: qsTr("+, −, 0")
            }

            KeyRow {
                effect: qsTr("Who wrote the row")
                keys: qsTr("P")
            }

            KeyRow {
                effect: qsTr("What else can be done with the row")
                keys: qsTr("Menu or Shift+F10")
            }

            KeyRow {
                effect: qsTr("Next and previous community")
                keys: qsTr("Alt+↓, Alt+↑")
            }

            KeyRow {
                effect: qsTr("The first to ninth community")
                keys: qsTr("Ctrl+1 … Ctrl+9")
            }

            KeyRow {
                effect: qsTr("Refresh")
                keys: qsTr("F5 or Ctrl+R")
            }

            KeyRow {
                effect: qsTr("Settings")
                keys: qsTr("Ctrl+,")
            }

            KeyRow {
                effect: qsTr("Diagnostics")
                keys: qsTr("Ctrl+Shift+D")
            }

            KeyRow {
                effect: qsTr("Close what is open")
                keys: qsTr("Esc")
            }

            KeyRow {
                effect: qsTr("These keys")
                keys: qsTr("F1 or ?")
            }
        }
    }
}
