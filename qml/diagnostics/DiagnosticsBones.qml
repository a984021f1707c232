// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls

// The placeholder shown until the first report arrives.
Column {
    id: root

    Accessible.name: qsTr("Loading…")
    Accessible.role: Accessible.StaticText
    objectName: "diagnostics.loading"
    spacing: Theme.space3

    Repeater {
        model: 3

        Card {
            height: 96
            radius: Theme.rowRadius
            width: root.width

            Skeleton {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                width: parent.width * 0.3
                y: Theme.space4
            }

            Skeleton {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                width: parent.width - 2 * Theme.space4
                y: Theme.space4 + Theme.space6
            }

            Skeleton {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                width: parent.width * 0.6
                y: Theme.space4 + 2 * Theme.space6
            }
        }
    }
}
