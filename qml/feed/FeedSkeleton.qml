// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls

// The placeholder of the feed until its first page arrives.
Column {
    id: root

    property int rows: 3

    Accessible.name: qsTr("Loading feed")
    Accessible.role: Accessible.StaticText
    spacing: 10

    Repeater {
        model: root.rows

        Card {
            id: card

            implicitHeight: 92
            width: root.width

            Skeleton {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                height: 36
                width: 36
                y: 14
            }

            Column {
                anchors.left: parent.left
                anchors.leftMargin: 64
                spacing: Theme.space2
                width: card.width - 64 - Theme.space6
                y: Theme.space5

                Repeater {
                    model: [0.28, 0.86, 0.6]

                    Skeleton {
                        required property real modelData

                        readonly property real most: card.width - 64 - Theme.space6

                        width: most * modelData
                        x: Theme.mirrored ? most - width : 0
                    }
                }
            }
        }
    }
}
