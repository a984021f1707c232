// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// The end of what is loaded: more is coming, could not come, or there is no more.
Item {
    id: root

    required property bool hasMore
    required property bool loading
    // When there is no more.
    required property string endWords
    // Why more could not be had; empty when it could.
    required property string failure

    // False while this is below what is shown: Tab does not go where nobody sees it.
    property bool inView: true

    readonly property bool failed: failure !== ""

    signal asked

    implicitHeight: skeleton.visible ? skeleton.implicitHeight : 36

    FeedSkeleton {
        id: skeleton

        rows: 1
        visible: root.loading
        width: parent.width
    }

    Label {
        anchors.centerIn: parent
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        text: root.endWords
        visible: !root.hasMore && !root.failed && !root.loading
    }

    LinkButton {
        anchors.centerIn: parent
        focusPolicy: root.inView ? Qt.StrongFocus : Qt.ClickFocus
        objectName: "feed.older"
        text: root.failed ? qsTr("Older posts could not be loaded (%1) · Retry").arg(root.failure) : qsTr("Load older posts")
        visible: (root.failed || root.hasMore) && !root.loading
        width: Math.min(implicitWidth, root.width)

        onClicked: root.asked()
    }
}
