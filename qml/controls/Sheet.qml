// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A dialog in the middle of the window; in a narrow window it is at the bottom, at full width. Its creator sets the
// window's overlay as its parent and releases it after it has closed.
T.Popup {
    id: root

    required property Component content
    property int most: 400

    readonly property bool low: parent !== null && parent.width < Theme.narrow

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - 2 * Theme.space4 : 0)
    modal: true
    padding: Theme.space5
    width: parent ? (low ? parent.width : Math.min(most, parent.width - 2 * Theme.space4)) : 0
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? (low ? parent.height - height : Math.round((parent.height - height) / 2)) : 0

    background: Item {
        Rectangle {
            anchors.bottomMargin: root.low ? -Theme.cardRadius : 0
            anchors.fill: parent
            border.color: Theme.line
            color: Theme.raised
            radius: Theme.cardRadius
        }
    }
    contentItem: ComponentHost {
        content: root.content
        focus: true
    }

    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
}
