// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// The counters of one group, one per line.
Card {
    id: root

    required property string title
    required property CountersModel counters

    Accessible.name: title
    Accessible.role: Accessible.List
    implicitHeight: column.implicitHeight + 2 * Theme.space3
    radius: Theme.rowRadius

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        y: Theme.space3

        Label {
            Accessible.ignored: true
            anchors.left: parent.left
            bottomPadding: Theme.space1
            color: Theme.muted
            font.bold: true
            font.pixelSize: Theme.smallSize
            text: root.title
        }

        Repeater {
            model: root.counters

            Item {
                id: line

                required property string key
                required property string name
                required property string value

                //: %1 is the name of a counter, %2 is its value
                Accessible.name: qsTr("%1: %2").arg(name).arg(value)
                Accessible.role: Accessible.ListItem
                height: Theme.bodyLine + 2
                objectName: "diagnostics.counter." + key
                width: column.width

                Label {
                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.right: number.left
                    anchors.rightMargin: Theme.space2
                    elide: Text.ElideRight
                    text: line.name
                }

                Label {
                    id: number

                    Accessible.ignored: true
                    anchors.right: parent.right
                    color: line.value === "0" ? Theme.muted : Theme.text
                    font.bold: line.value !== "0"
                    text: line.value
                }
            }
        }
    }
}
