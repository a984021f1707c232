// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// One or several consecutive messages by muted users, collapsed into a line that can show them.
Item {
    id: root

    required property RowBase row

    implicitHeight: 24

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        elide: Text.ElideRight
        font.pixelSize: Theme.smallSize
        text: root.row.mutedWords()
        width: Math.min(implicitWidth, root.width - show.width - 3 * Theme.space4)
    }

    RowAction {
        id: show

        Accessible.name: root.row.mutedCount > 1 ? qsTr("Show Muted Messages") : qsTr("Show Muted Message from %1").arg(Format.isolated(root.row.username))
        anchors.left: words.right
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.smallSize
        objectName: "feed.row.showMuted"
        row: root.row
        text: qsTr("Show")

        onClicked: root.row.revealAsked()
    }
}
