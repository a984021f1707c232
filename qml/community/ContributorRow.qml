// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Core

// A contributor and how many messages they wrote.
Item {
    id: root

    required property string username
    required property string initials
    required property string imageUrl
    required property int authorColor
    required property real messageCount

    Accessible.name: qsTr("%1, %Ln message(s)", "", messageCount).arg(username)
    Accessible.role: Accessible.StaticText
    implicitHeight: 38

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        colorIndex: root.authorColor
        imageUrl: root.imageUrl
        implicitHeight: 28
        initials: root.initials
    }

    Label {
        Accessible.ignored: true
        anchors.left: avatar.right
        anchors.leftMargin: Theme.space2 + 2
        anchors.right: count.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        font.pixelSize: Theme.actionSize
        text: root.username
    }

    Label {
        id: count

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        text: Format.count(root.messageCount)
    }
}
