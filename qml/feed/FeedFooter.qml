// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The footer of the list: the state of the list itself, or of loading older rows.
Item {
    id: root

    required property int count
    required property int leftOut
    // `stage` is a CommunityTimeline.Stage; `error` is the reason for a failure.
    required property int stage
    required property string failureTitle
    required property string failure
    // Shown below the very last row.
    required property string endWords
    required property bool hasOlder
    required property bool loadingOlder
    required property string olderError
    // False while the footer is below the visible area: Tab skips it then.
    property bool inView: true

    signal filterAsked
    signal olderAsked
    signal retryAsked

    function what(): Component {
        if (count > 0)
            return older;
        switch (stage) {
        case CommunityTimeline.Ready:
            return leftOut === 0 ? empty : hasOlder || loadingOlder ? leftOutWithOlder : allLeftOut;
        case CommunityTimeline.Failed:
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

        EmptyFeed {
            width: host.width
        }
    }

    Component {
        id: allLeftOut

        LeftOut {
            leftOut: root.leftOut
            width: host.width

            onActed: root.filterAsked()
        }
    }

    Component {
        id: leftOutWithOlder

        Column {
            spacing: Theme.space2
            width: host.width

            LeftOut {
                leftOut: root.leftOut
                width: parent.width

                onActed: root.filterAsked()
            }

            OlderRows {
                endWords: root.endWords
                failure: root.olderError
                hasMore: root.hasOlder
                inView: root.inView
                loading: root.loadingOlder
                width: parent.width

                onAsked: root.olderAsked()
            }
        }
    }

    Component {
        id: failed

        FeedError {
            reason: root.failure
            title: root.failureTitle
            width: host.width

            onActed: root.retryAsked()
        }
    }

    Component {
        id: older

        OlderRows {
            endWords: root.endWords
            failure: root.olderError
            hasMore: root.hasOlder
            inView: root.inView
            loading: root.loadingOlder
            width: host.width

            onAsked: root.olderAsked()
        }
    }
}
