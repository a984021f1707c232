// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

// The list of communities while it loads, could not be loaded, or is empty.
Column {
    id: root

    readonly property bool bare: Session.communities.count === 0
    readonly property bool failed: Session.communitiesStage === Session.LoadFailed
    readonly property bool loading: bare && Session.communitiesStage === Session.Loading

    Repeater {
        model: root.loading ? 4 : 0

        Item {
            height: 50
            width: root.width

            Skeleton {
                height: 32
                radius: Theme.tileRadius
                width: 32
                x: Theme.space2
                y: 7
            }

            Skeleton {
                width: parent.width * 0.4
                x: 50
                y: 10
            }

            Skeleton {
                height: 9
                width: parent.width * 0.6
                x: 50
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
            text: qsTr("The communities could not be loaded. %1").arg(Session.communitiesError)
            width: parent.width - 2 * Theme.space2
            wrapMode: Text.Wrap
        }

        LinkButton {
            objectName: "rail.retry"
            text: qsTr("Retry now")

            onClicked: Session.reloadCommunities()
        }
    }

    Label {
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        leftPadding: Theme.space2
        text: qsTr("No communities yet. Add one by its token address.")
        visible: root.bare && !root.failed && !root.loading
        width: root.width
        wrapMode: Text.Wrap
    }
}
