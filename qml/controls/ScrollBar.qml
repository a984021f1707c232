// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// A thin scroll bar that is visible only if there is something to scroll.
T.ScrollBar {
    id: root

    Accessible.ignored: true // keyboard users scroll by other means
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    minimumSize: orientation === Qt.Horizontal ? height / width : width / height
    padding: 2
    visible: size < 1

    contentItem: Rectangle {
        color: root.pressed ? Theme.muted : Theme.faint
        implicitHeight: root.hovered || root.pressed ? 8 : 6
        implicitWidth: implicitHeight
        opacity: root.active || root.hovered ? 0.9 : 0.35
        radius: width / 2

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.motion
            }
        }
    }
}
