// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The most active members, including the loading, empty and failed states.
Column {
    id: root

    required property Community community

    readonly property CommunityMembers members: community.members
    readonly property bool failed: members.stage === CommunityMembers.Failed
    readonly property bool bare: members.model.count === 0
    readonly property bool loading: bare && !failed && members.stage !== CommunityMembers.Ready

    function emptyText(): string {
        if (failed)
            return qsTr("The contributors could not be loaded. %1").arg(members.failureText);
        return qsTr("No contributors yet. Be the first to post.");
    }

    Repeater {
        model: root.members.model

        ContributorRow {
            width: root.width

            onClicked: AppController.navigation.showProfile(userId)
        }
    }

    Repeater {
        model: root.loading ? 4 : 0

        Item {
            height: 38
            width: root.width

            Skeleton {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                height: 28
                width: 28
            }

            Skeleton {
                anchors.left: parent.left
                anchors.leftMargin: 38
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.5
            }
        }
    }

    Label {
        color: Theme.muted
        font.pixelSize: Theme.actionSize
        text: root.emptyText()
        visible: root.bare && !root.loading
        width: root.width
        wrapMode: Text.Wrap
    }

    LinkButton {
        anchors.left: parent.left
        objectName: "details.members.retry"
        text: qsTr("Retry")
        visible: root.failed

        onClicked: root.members.load()
    }
}
