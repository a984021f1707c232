// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

// What stands below the last row: the state of the list as a whole, or of what is older.
Item {
    id: root

    required property Community community
    required property int count
    property bool inView: true

    function what(): Component {
        if (count > 0)
            return older;
        switch (community.stage) {
        case Community.Ready:
            return empty;
        case Community.Failed:
            return failed;
        default:
            return loading;
        }
    }

    implicitHeight: slot.height + Theme.space6

    Slot {
        id: slot

        anchors.horizontalCenter: parent.horizontalCenter
        content: root.what()
        height: implicitHeight
        width: Math.min(Theme.columnWidth, root.width - 2 * Theme.space3)
    }

    Component {
        id: loading

        FeedSkeleton {
            width: slot.width
        }
    }

    Component {
        id: empty

        EmptyFeed {
            width: slot.width
        }
    }

    Component {
        id: failed

        FeedError {
            width: slot.width
            reason: root.community.failureText

            onActed: root.community.reload()
        }
    }

    Component {
        id: older

        OlderRows {
            community: root.community
            inView: root.inView
            width: slot.width
        }
    }
}
