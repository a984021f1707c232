// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// A plain text tooltip.
T.ToolTip {
    id: root

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    delay: 500
    horizontalPadding: Theme.space2
    implicitHeight: contentHeight + topPadding + bottomPadding
    implicitWidth: Math.min(320, contentWidth + leftPadding + rightPadding)
    margins: Theme.space2
    verticalPadding: Theme.space1 + 1
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - Theme.space1

    background: Rectangle {
        border.color: Theme.line
        color: Theme.raised
        radius: Theme.tileRadius
    }
    contentItem: Label {
        font.pixelSize: Theme.smallSize
        text: root.text
        wrapMode: Text.Wrap
    }
}
