// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// The sheet of keyboard shortcuts. Its content exists only while it is open.
T.Popup {
    id: root

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - 2 * margins : 0)
    margins: Theme.space4
    modal: true
    padding: Theme.space5
    parent: T.Overlay.overlay
    width: Math.min(Metrics.keysMost, parent ? parent.width - 2 * margins : 0)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0

    background: Rectangle {
        border.color: Theme.line
        color: Theme.raised
        radius: Theme.cardRadius
    }
    contentItem: LazyLoader {
        file: Qt.resolvedUrl("KeysList.qml")
        focus: true
        wanted: root.visible

        onClosed: root.close()
    }

    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
}
