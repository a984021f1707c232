// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// Shown above the oldest loaded reply if there are older ones.
Item {
    id: root

    required property ThreadModel thread
    required property int count

    readonly property bool loading: thread !== null && thread.loadingOlder
    readonly property string failure: qsTr("Could not load older replies (%1) · Retry").arg(thread?.olderError ?? "")

    implicitHeight: visible ? 36 : 0
    visible: thread !== null && thread.hasOlder && count > 0

    LinkButton {
        anchors.centerIn: parent
        enabled: !root.loading
        objectName: "thread.older"
        text: root.loading ? qsTr("Loading older replies…") : root.thread?.olderError ? root.failure : qsTr("Load Older Replies")
        width: Math.min(implicitWidth, root.width - 2 * Theme.space3)

        onClicked: root.thread.loadOlder()
    }
}
