// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// The end of the loaded rows: loading more, failed to, or there are no more.
Item {
    id: root

    required property bool hasMore
    required property bool loading
    // The text shown if there are no more rows.
    required property string endWords
    // The reason why loading failed; empty otherwise.
    required property string failure

    // False while this is below the visible area: Tab skips it then.
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
        text: root.failed ? qsTr("Could not load older posts (%1) · Retry").arg(root.failure) : qsTr("Load Older Posts")
        visible: (root.failed || root.hasMore) && !root.loading
        width: Math.min(implicitWidth, root.width)

        onClicked: root.asked()
    }
}
