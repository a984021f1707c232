// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// The emoji picker as a popup. Esc closes it.
T.Popup {
    id: root

    signal chosen(string emoji)

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    focus: true
    height: 348
    margins: Theme.space2
    objectName: "emoji"
    padding: Theme.space3
    width: 312
    y: parent ? parent.height + Theme.space1 : 0

    background: Rectangle {
        border.color: Theme.line
        color: Theme.raised
        radius: Theme.cardRadius

        Shadow {}
    }
    contentItem: EmojiBrowser {
        focus: true

        onChosen: emoji => {
            root.chosen(emoji);
            root.close();
        }
    }

    onAboutToShow: (contentItem as EmojiBrowser).begin()
}
