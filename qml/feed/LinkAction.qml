// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Opens a link from a message. It shows the host; the tooltip has the full address.
RowAction {
    id: root

    required property string address

    Accessible.name: qsTr("Open %1").arg(Links.host(address))
    font.bold: false
    objectName: "feed.row.link"
    text: qsTr("%1 ↗").arg(Links.host(address))
    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)

    onClicked: AppController.navigation.openLink(root.address)

    LazyHint {
        active: root.hovered || root.visualFocus
        text: root.address
    }
}
