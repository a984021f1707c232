// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A part that has a file of its own and is loaded when it is first wanted: one that nobody opens costs neither the start
// nor memory. A type that is named in a declaration is loaded with the file that names it; so outside of this, the part's
// type is only named after `as`. What it may ask of who opened it is asked here, or heard by Connections to `item`.
Loader {
    id: root

    // In this module: "diagnostics/DiagnosticsPage.qml".
    required property string file
    // What the part is made with, by the names of its properties. Qt.binding() makes a value follow.
    property var given: ({})
    property bool wanted: true

    property bool filled: false

    signal closed
    signal connectAsked
    signal diagnosticsAsked
    signal railAsked

    function load() {
        filled = true;
        setSource(Qt.resolvedUrl("../" + file), given);
    }

    function listen(part: var) {
        part.closed?.connect(closed);
        part.connectAsked?.connect(connectAsked);
        part.diagnosticsAsked?.connect(diagnosticsAsked);
        part.railAsked?.connect(railAsked);
    }

    Component.onCompleted: if (wanted && !filled)
        load()
    onLoaded: {
        if (item instanceof Item)
            (item as Item).focus = true;
        listen(item);
    }
    onWantedChanged: {
        if (wanted)
            load();
        else if (item instanceof Item)
            (item as Item).visible = false;
    }

    // It goes when all that runs now has run: what closed it may be a function of its own.
    Timer {
        interval: 0
        running: root.filled && !root.wanted

        onTriggered: {
            root.filled = false;
            root.source = "";
        }
    }
}
