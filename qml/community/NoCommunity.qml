// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Shown in the middle of the window while no community is open.
Item {
    id: root

    property alias sidebarButton: button.visible

    signal sidebarAsked

    IconButton {
        id: button

        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        objectName: "none.sidebar"
        text: qsTr("Communities")
        y: Theme.space4

        contentItem: MenuIcon {}

        onClicked: root.sidebarAsked()
    }

    FeedSkeleton {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: AppController.communities.stage === CommunityList.Loading
        width: Math.min(Metrics.columnWidth, root.width - 2 * Theme.space3)
        y: Metrics.headerHeight + Theme.space4
    }

    PlaceholderCard {
        action: failed ? qsTr("Retry") : ""
        actionObjectName: "none.retry"
        anchors.horizontalCenter: parent.horizontalCenter
        title: failed ? qsTr("The communities could not be loaded") : qsTr("No community is open")
        visible: AppController.communities.stage !== CommunityList.Loading
        width: Math.min(Metrics.columnWidth, root.width - 2 * Theme.space3)
        words: failed ? AppController.communities.failureText : qsTr("Choose one in the sidebar, or add one by its token address.")
        y: Metrics.headerHeight + Theme.space4

        readonly property bool failed: AppController.communities.stage === CommunityList.Failed

        onActed: AppController.communities.reload()
    }
}
