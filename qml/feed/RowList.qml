// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A list whose rows are kept for other rows to come, but not for another model: Qt 6.4 would hand the first of them over
// without a word, and it would go on showing what it stood for in the old one.
ListView {
    id: root

    // In place of `model`.
    property var rows: null

    function change() {
        if (model === rows)
            return;
        reuseItems = false; // lets go of those that were kept
        model = rows;
        reuseItems = true;
    }

    reuseItems: true

    Component.onCompleted: change()
    onRowsChanged: change()
}
