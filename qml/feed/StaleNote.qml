// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// Says above the rows that they are cached or that a refresh failed, and offers a retry.
Rectangle {
    id: root

    required property Community community

    readonly property CommunityTimeline timeline: community.timeline
    readonly property bool failed: timeline.stage === CommunityTimeline.Failed

    readonly property string words: failed ? qsTr("Could not refresh: %1").arg(timeline.failureText) : qsTr("Showing cached posts. Refreshing…")

    Accessible.name: words
    Accessible.role: Accessible.AlertMessage
    color: failed ? Theme.warnSoft : Theme.accentSoft
    implicitHeight: visible ? flow.implicitHeight + 2 * Theme.space2 : 0
    radius: Theme.rowRadius
    visible: (failed || timeline.cached) && timeline.feed.count > 0

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.margins: Theme.space3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Label {
            color: root.failed ? Theme.warnText : Theme.accent
            font.pixelSize: Theme.actionSize
            text: root.words
            width: Math.min(implicitWidth, flow.width)
            wrapMode: Text.Wrap
        }

        LinkButton {
            objectName: "feed.refresh"
            text: qsTr("Retry")
            visible: root.failed

            onClicked: root.community.reload()
        }
    }
}
