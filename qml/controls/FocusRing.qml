// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// The outline of the item with keyboard focus, just outside `parent`.
Rectangle {
    anchors.fill: parent
    anchors.margins: -3
    border.color: Theme.accent
    border.width: Theme.ringWidth
    color: "transparent"
}
