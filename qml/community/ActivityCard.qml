// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The activity of the last 30 minutes: posts as an area, likes as a line over it, each scaled to its own maximum.
Column {
    id: root

    required property Community community

    readonly property Activity activity: community.stats.activity

    Accessible.description: activity.description
    Accessible.name: qsTr("Live activity in the last 30 minutes")
    Accessible.role: Accessible.Chart
    objectName: "details.activity"
    spacing: Theme.space2

    Component.onDestruction: activity.active = false
    onActivityChanged: activity.refresh()

    Binding {
        property: "active"
        target: root.activity
        value: Theme.awake
    }

    // Moves with the clock that ages all timestamps, which stops while the window is hidden.
    Connections {
        function onNowChanged() {
            root.activity.refresh();
        }

        target: Clock
    }

    Item {
        height: 60
        width: parent.width

        Chart {
            anchors.fill: parent
            series: root.activity.posts
        }

        Chart {
            anchors.fill: parent
            anchors.topMargin: parent.height * 0.35
            ground: "transparent"
            ink: Theme.like
            series: root.activity.likes
        }
    }

    Flow {
        spacing: Theme.space3
        width: parent.width

        ActivityLegend {
            ink: Theme.accent
            text: root.activity.postsText
        }

        ActivityLegend {
            ink: Theme.like
            text: root.activity.likesText
        }
    }

    Label {
        Accessible.ignored: true
        color: Theme.muted
        font.pixelSize: Theme.chipSize
        objectName: "details.activity.since"
        text: root.activity.sinceText
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
}
