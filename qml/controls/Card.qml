// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// The ground of a thing in the feed.
Rectangle {
    border.color: Theme.line
    border.width: 1
    color: Theme.surface
    radius: Theme.cardRadius
}
