// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick

// A tooltip of its parent item that exists only while `active` is true.
ComponentHost {
    id: root

    required property string text
    property bool below: false

    content: Hint {
        parent: root.parent
        text: root.text
        visible: true
        y: root.below ? root.parent.height + Theme.space1 : -implicitHeight - Theme.space1
    }
}
