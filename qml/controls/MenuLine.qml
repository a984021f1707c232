// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

// A separator in a ContextMenu.
T.MenuSeparator {
    property bool offered: true

    Accessible.ignored: true
    height: offered ? implicitHeight : 0
    implicitHeight: 2 * Theme.space1 + 1
    implicitWidth: implicitContentWidth
    verticalPadding: Theme.space1
    visible: offered

    contentItem: Rectangle {
        color: Theme.line
        implicitHeight: 1
    }
}
