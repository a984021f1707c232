// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// Loads a file when it is first wanted, so that a part that the user never opens costs neither startup time nor memory.
// A type that appears in a declaration is loaded together with the file that declares it; so name the type of such a
// part only after `as`. Handle its other signals with Connections to `item`.
Loader {
    id: root

    // An absolute URL, such as Qt.resolvedUrl("DiagnosticsPage.qml").
    required property url file
    // The initial properties of the item. Qt.binding() works as a value.
    property var initialProperties: ({})
    property bool wanted: true

    property bool requested: false

    signal closed

    function load() {
        requested = true;
        setSource(file, initialProperties);
    }

    function listen(part: var) {
        part.closed?.connect(closed);
    }

    Component.onCompleted: if (wanted && !requested)
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

    // Unloads from the event loop, because one of the item's own functions may be running.
    Timer {
        interval: 0
        running: root.requested && !root.wanted

        onTriggered: {
            root.requested = false;
            root.source = "";
        }
    }
}
