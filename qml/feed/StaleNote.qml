// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Core

// The feed has rows but could not be refreshed: says so above them, with a way on.
Rectangle {
    id: root

    required property Community community

    color: Theme.warnSoft
    implicitHeight: visible ? flow.implicitHeight + 2 * Theme.space2 : 0
    radius: Theme.rowRadius
    visible: community.stage === Community.Failed && community.feed.count > 0

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.margins: Theme.space3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Label {
            color: Theme.warnText
            font.pixelSize: Theme.actionSize
            text: qsTr("Could not refresh: %1").arg(root.community.failureText)
            width: Math.min(implicitWidth, flow.width)
            wrapMode: Text.Wrap
        }

        LinkButton {
            objectName: "feed.refresh"
            text: qsTr("Retry now")

            onClicked: root.community.reload()
        }
    }
}
