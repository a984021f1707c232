// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// Words of the window. Always plain: what others wrote is never markup. They begin where the window begins to read,
// whatever their own direction; long texts that somebody wrote are a Prose.
Text {
    color: Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
}
