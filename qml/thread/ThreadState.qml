// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Shown while a thread has no replies to show.
ComponentHost {
    id: root

    required property ThreadModel thread

    function what(): Component {
        switch (thread?.stage) {
        case ThreadModel.Ready:
            return empty;
        case ThreadModel.Failed:
            return failed;
        default:
            return loading;
        }
    }

    content: what()
    height: implicitHeight

    Component {
        id: loading

        FeedSkeleton {
            rows: 1
            width: root.width
        }
    }

    Component {
        id: empty

        PlaceholderCard {
            title: qsTr("No replies yet")
            width: root.width
            words: qsTr("Be the first to reply. Your reply appears after a short review.")
        }
    }

    Component {
        id: failed

        PlaceholderCard {
            action: qsTr("Retry")
            actionObjectName: "thread.retry"
            title: qsTr("The replies could not be loaded")
            width: root.width
            words: root.thread?.failureText ?? ""

            onActed: root.thread.reload()
        }
    }
}
