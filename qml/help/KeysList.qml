// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// The list of all shortcuts.
FocusScope {
    id: root

    signal closed

    function scrollBy(distance: real) {
        scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, scroll.contentY + distance));
    }

    Accessible.name: title.text
    Accessible.role: Accessible.Pane
    implicitHeight: head.height + Theme.space3 + column.implicitHeight
    objectName: "keys"

    Keys.onDownPressed: scrollBy(Theme.controlHeight)
    Keys.onPressed: event => {
        const pages = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (pages !== 0)
            scrollBy(pages * scroll.height * 0.9);
        event.accepted = pages !== 0;
    }
    Keys.onUpPressed: scrollBy(-Theme.controlHeight)

    Item {
        id: head

        height: Theme.controlHeight
        width: parent.width

        Label {
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            anchors.right: close.left
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            font.bold: true
            font.pixelSize: Theme.titleSize
            objectName: "keys.title"
            text: qsTr("Keyboard Shortcuts")
        }

        IconButton {
            id: close

            anchors.right: parent.right
            focus: true
            objectName: "keys.close"
            sign: "×"
            text: qsTr("Close")

            onClicked: root.closed()
        }
    }

    Flickable {
        id: scroll

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight
        contentWidth: width
        objectName: "keys.scroll"

        T.ScrollBar.vertical: ScrollBar {
            id: bar
        }

        // Leaves room for the scroll bar.
        Grid {
            id: column

            readonly property bool wide: width >= Metrics.keysWide
            readonly property real each: wide ? Math.floor((width - columnSpacing) / 2) : width

            anchors.left: parent.left
            columnSpacing: Theme.space6
            columns: wide ? 2 : 1
            rowSpacing: Theme.space5
            width: root.width - bar.width - Theme.space1

            Column {
                spacing: Theme.space5
                width: column.each

                KeyGroup {
                    title: qsTr("General")

                    KeyRow {
                        effect: qsTr("Jump to a community, person or action")
                        keys: qsTr("Ctrl+K")
                    }

                    KeyRow {
                        effect: qsTr("Accounts")
                        keys: qsTr("Ctrl+Shift+A")
                    }

                    KeyRow {
                        effect: qsTr("Home feed")
                        keys: qsTr("Ctrl+0")
                    }

                    KeyRow {
                        effect: qsTr("Next and previous community")
                        keys: qsTr("Alt+↓, Alt+↑")
                    }

                    KeyRow {
                        effect: qsTr("First to ninth community")
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
                        effect: qsTr("Close the open dialog or pane")
                        keys: qsTr("Esc")
                    }

                    KeyRow {
                        effect: qsTr("Keyboard shortcuts")
                        keys: qsTr("F1 or ?")
                    }
                }

                KeyGroup {
                    title: qsTr("Writing")

                    KeyRow {
                        effect: qsTr("Write a post; from the home feed, in the last community you opened")
                        keys: qsTr("N or Ctrl+L")
                    }

                    KeyRow {
                        effect: qsTr("Send the post or reply")
                        keys: qsTr("Ctrl+Enter")
                    }

                    KeyRow {
                        effect: qsTr("Insert emoji, from the list or by name")
                        keys: qsTr("Ctrl+., :fire:")
                    }

                    KeyRow {
                        effect: qsTr("Attach a picture from the clipboard")
                        keys: qsTr("Ctrl+V")
                    }
                }
            }

            Column {
                spacing: Theme.space5
                width: column.each

                KeyGroup {
                    title: qsTr("Posts")

                    KeyRow {
                        effect: qsTr("Next and previous post")
                        keys: qsTr("J, K or ↓, ↑")
                    }

                    KeyRow {
                        effect: qsTr("Back to the top")
                        keys: qsTr("Home")
                    }

                    KeyRow {
                        effect: qsTr("Open replies")
                        keys: qsTr("R")
                    }

                    KeyRow {
                        effect: qsTr("Open the picture; in the home feed, show the post in its community")
                        keys: qsTr("Enter")
                    }
                }

                KeyGroup {
                    title: qsTr("Posts in a Community")

                    KeyRow {
                        effect: qsTr("Like or unlike the post")
                        keys: qsTr("L")
                    }

                    KeyRow {
                        effect: qsTr("Show the author's profile")
                        keys: qsTr("P")
                    }

                    KeyRow {
                        effect: qsTr("Open the message menu")
                        keys: qsTr("Menu or Shift+F10")
                    }

                    KeyRow {
                        effect: qsTr("Find in loaded posts; next and previous result")
                        keys: qsTr("Ctrl+F; F3, Shift+F3")
                    }
                }

                KeyGroup {
                    title: qsTr("Picture Viewer")

                    KeyRow {
                        effect: qsTr("Zoom in, zoom out, fit to window")
                        keys: qsTr("+, −, 0")
                    }
                }
            }
        }
    }
}
