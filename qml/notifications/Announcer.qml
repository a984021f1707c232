// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// Announces a text to screen readers that the focused item does not convey. It shows an alert item for each text; from
// Qt 6.8 on it uses Qt's own announcement.
Item {
    id: root

    property string said

    // Available since Qt 6.8.
    function announce(accessible: var, words: string) {
        if (accessible && typeof accessible.announce === "function")
            accessible.announce(words);
    }

    function say(words: string) {
        root.visible = false;
        root.said = words;
        root.visible = true;
        announce(root.Accessible, words);
    }

    Accessible.name: said
    Accessible.role: Accessible.AlertMessage
    height: 1
    objectName: "announcer"
    visible: false
    width: 1
}
