// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie

// The feed before its first page.
Column {
    id: root

    property int rows: 3

    Accessible.name: qsTr("Loading the feed")
    Accessible.role: Accessible.StaticText
    spacing: 10

    Repeater {
        model: root.rows

        Card {
            id: card

            implicitHeight: 92
            width: root.width

            Skeleton {
                height: 36
                width: 36
                x: Theme.space4
                y: 14
            }

            Column {
                spacing: Theme.space2
                x: 64
                y: Theme.space5

                Repeater {
                    model: [0.28, 0.86, 0.6]

                    Skeleton {
                        required property real modelData

                        width: (card.width - 64 - Theme.space6) * modelData
                    }
                }
            }
        }
    }
}
