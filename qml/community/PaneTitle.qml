// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// The title of a section of the details pane.
Label {
    Accessible.name: text
    Accessible.role: Accessible.Heading
    color: Theme.muted
    font.bold: true
    font.pixelSize: Theme.smallSize
}
