// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The footer of the list: the state of the list itself, or of loading more rows.
Item {
    id: root

    required property HomeFeed home

    function what(): Component {
        if (home.count > 0)
            return more;
        switch (home.stage) {
        case HomeFeed.Ready:
            return empty;
        case HomeFeed.Failed:
            return failed;
        default:
            return loading;
        }
    }

    implicitHeight: host.height + Theme.space6

    ComponentHost {
        id: host

        anchors.horizontalCenter: parent.horizontalCenter
        content: root.what()
        height: implicitHeight
        width: Math.min(Metrics.columnWidth, root.width - 2 * Theme.space3)
    }

    Component {
        id: loading

        FeedSkeleton {
            width: host.width
        }
    }

    Component {
        id: empty

        PlaceholderCard {
            objectName: "home.empty"
            title: qsTr("No posts yet")
            width: host.width
            words: qsTr("The service collects posts from all communities here. Until then, open a community in the sidebar.")
        }
    }

    Component {
        id: failed

        PlaceholderCard {
            action: qsTr("Retry Now")
            actionObjectName: "home.retry"
            objectName: "home.failed"
            title: root.home.building ? qsTr("The home feed is not ready yet") : qsTr("The home feed could not be loaded")
            width: host.width
            words: (root.home.failureText + " " + root.home.nextTryText).trim()

            onActed: root.home.refresh()
        }
    }

    Component {
        id: more

        Item {
            readonly property bool failed: root.home.moreError !== ""

            implicitHeight: skeleton.visible ? skeleton.implicitHeight : 36
            width: host.width

            FeedSkeleton {
                id: skeleton

                rows: 1
                visible: root.home.loadingMore
                width: parent.width
            }

            Label {
                anchors.centerIn: parent
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                text: qsTr("No more posts")
                visible: !root.home.hasMore && !root.home.loadingMore && !parent.failed
            }

            LinkButton {
                anchors.centerIn: parent
                objectName: "home.more"
                text: parent.failed ? qsTr("Could not load more (%1) · Retry").arg(root.home.moreError) : qsTr("Load More")
                visible: (parent.failed || root.home.hasMore) && !root.home.loadingMore
                width: Math.min(implicitWidth, parent.width)

                onClicked: root.home.loadMore()
            }
        }
    }
}
