// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// An explanation between settings.
Label {
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.muted
    font.pixelSize: Theme.smallSize
    width: parent ? parent.width : implicitWidth
    wrapMode: Text.Wrap
}
