// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick

// A hamburger icon: three bars. Drawn, because few fonts have the character.
Item {
    Column {
        anchors.centerIn: parent
        spacing: 4

        Repeater {
            model: 3

            Rectangle {
                color: Theme.text
                height: 2
                radius: 1
                width: 16
            }
        }
    }
}
