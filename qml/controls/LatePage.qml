// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A page that has a file of its own and is loaded when it is first opened: one that nobody opens costs neither the start
// nor memory. What it may ask of who opened it is asked here.
Loader {
    id: root

    // In this module: "diagnostics/DiagnosticsPage.qml".
    required property string file

    signal closed
    signal connectAsked
    signal diagnosticsAsked

    function listen(page: var) {
        page.closed?.connect(closed);
        page.connectAsked?.connect(connectAsked);
        page.diagnosticsAsked?.connect(diagnosticsAsked);
    }

    source: Qt.resolvedUrl("../" + file)

    onLoaded: {
        if (item instanceof Item)
            (item as Item).focus = true;
        listen(item);
    }
}
