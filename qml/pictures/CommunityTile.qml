// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Controls

// A community's picture. The letters are shown until it arrives, or if it fails.
Tile {
    id: root

    property string imageUrl

    pictured: picture.status === Picture.Ready

    Picture {
        id: picture

        Accessible.ignored: true
        active: WindowState.painted
        address: root.imageUrl
        height: root.height
        objectName: "tile.picture"
        radius: root.radius
        shape: Picture.Tile
        width: root.width
    }
}
