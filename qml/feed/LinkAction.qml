// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Opens an address that somebody wrote. It says where it leads; the whole address is in the tooltip.
RowAction {
    id: root

    required property string address

    Accessible.name: qsTr("Open %1").arg(Links.host(address))
    font.bold: false
    objectName: "feed.row.link"
    text: qsTr("%1 ↗").arg(Links.host(address))
    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)

    onClicked: AppController.openLink(root.address)

    LazyHint {
        active: root.hovered || root.visualFocus
        text: root.address
    }
}
