// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// Says something to a screen reader that nothing on the screen with the focus says: an alert that shows itself anew for
// each word, and from Qt 6.8 on what Qt has for it.
Item {
    id: root

    property string said

    // Qt from 6.8 on can.
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
