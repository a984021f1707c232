// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A menu of MenuEntry and MenuLine.
T.Menu {
    id: root

    property string name

    implicitHeight: contentHeight + topPadding + bottomPadding
    implicitWidth: 264
    margins: Theme.space2
    padding: Theme.space1 + 2

    background: Rectangle {
        border.color: Theme.line
        color: Theme.raised
        radius: Theme.rowRadius

        Shadow {
            radius: Theme.rowRadius
        }
    }
    contentItem: ListView {
        Accessible.name: root.name
        Accessible.role: Accessible.PopupMenu
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: root.currentIndex
        implicitHeight: contentHeight
        interactive: contentHeight > height
        model: root.contentModel
    }
}
