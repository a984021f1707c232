// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// The background of a row or a group.
Rectangle {
    border.color: Theme.line
    border.width: 1
    color: Theme.surface
    radius: Theme.cardRadius
}
