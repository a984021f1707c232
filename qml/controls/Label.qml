// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// A plain text label; what other users wrote is never treated as markup. It is aligned to the side where the window
// starts reading, whatever the direction of its own text. Use Prose for long texts by users.
Text {
    color: Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
}
