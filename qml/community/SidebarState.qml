// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// Shown instead of the communities while they load, after loading failed, or if there are none.
Column {
    id: root

    readonly property bool bare: AppController.communities.model.count === 0
    readonly property bool failed: AppController.communities.stage === CommunityList.Failed
    readonly property bool loading: bare && AppController.communities.stage === CommunityList.Loading

    Repeater {
        model: root.loading ? 4 : 0

        Item {
            height: 50
            width: root.width

            Skeleton {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space2
                height: 32
                radius: Theme.tileRadius
                width: 32
                y: 7
            }

            Skeleton {
                anchors.left: parent.left
                anchors.leftMargin: 50
                width: parent.width * 0.4
                y: 10
            }

            Skeleton {
                anchors.left: parent.left
                anchors.leftMargin: 50
                height: 9
                width: parent.width * 0.6
                y: 28
            }
        }
    }

    Column {
        padding: Theme.space2
        spacing: Theme.space1
        visible: root.failed
        width: root.width

        Label {
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            text: qsTr("The communities could not be loaded. %1").arg(AppController.communities.failureText)
            width: parent.width - 2 * Theme.space2
            wrapMode: Text.Wrap
        }

        LinkButton {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space2
            objectName: "sidebar.retry"
            text: qsTr("Retry")

            onClicked: AppController.communities.reload()
        }
    }

    Label {
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        leftPadding: Theme.space2
        rightPadding: Theme.space2
        text: qsTr("No communities yet. Add one by its token address.")
        visible: root.bare && !root.failed && !root.loading
        width: root.width
        wrapMode: Text.Wrap
    }
}
