// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Controls

// A user's picture. The initials are shown until it arrives, or if it fails.
Avatar {
    id: root

    property string imageUrl

    pictured: picture.status === Picture.Ready

    Picture {
        id: picture

        Accessible.ignored: true
        active: WindowState.painted
        address: root.imageUrl
        height: root.height
        objectName: "avatar.picture"
        shape: Picture.Round
        width: root.width
    }
}
