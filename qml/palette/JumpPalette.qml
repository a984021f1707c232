// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// The jump palette: finds communities, people and actions by name. It exists only while it is open.
T.Popup {
    id: root

    required property Desk desk

    // Close first, so that the target can take the focus.
    function take(row: int) {
        const entries = (contentItem as PaletteList).entries;
        close();
        entries.activate(row);
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    height: implicitContentHeight
    margins: Theme.space3
    modal: true
    padding: 0
    width: Math.min(Metrics.paletteWidth, parent ? parent.width - 2 * margins : 0)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(parent.height * 0.1) : 0

    background: Rectangle {
        border.color: Theme.line
        color: Theme.raised
        radius: Theme.cardRadius

        Shadow {}
    }
    contentItem: PaletteList {
        focus: true
        mostHeight: root.parent ? Math.round(root.parent.height * 0.7) : 400
        objectName: "palette"

        onTaken: row => root.take(row)
    }

    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }

    onAboutToShow: (contentItem as PaletteList).entries.gather()
    onOpened: contentItem.forceActiveFocus(Qt.OtherFocusReason)

    WindowActions {
        desk: root.desk
    }
}
