// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Core

// The end of what is loaded: more is coming, could not come, or there is no more.
Item {
    id: root

    required property Community community

    // False while this is below what is shown: Tab does not go where nobody sees it.
    property bool inView: true

    readonly property string failure: qsTr("Older posts could not be loaded (%1) · Retry").arg(community.olderError)
    readonly property bool failed: community.olderError !== ""

    implicitHeight: skeleton.visible ? skeleton.implicitHeight : 36

    FeedSkeleton {
        id: skeleton

        rows: 1
        visible: root.community.loadingOlder
        width: parent.width
    }

    Label {
        anchors.centerIn: parent
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        text: qsTr("This is where it began.")
        visible: !root.community.hasOlder && !root.failed && !root.community.loadingOlder
    }

    LinkButton {
        anchors.centerIn: parent
        focusPolicy: root.inView ? Qt.StrongFocus : Qt.ClickFocus
        objectName: "feed.older"
        text: root.failed ? root.failure : qsTr("Load older posts")
        visible: (root.failed || root.community.hasOlder) && !root.community.loadingOlder
        width: Math.min(implicitWidth, root.width)

        onClicked: root.community.loadOlder()
    }
}
