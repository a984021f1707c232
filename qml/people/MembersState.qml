// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// The footer of the members: loading more, failed to, or no match.
Item {
    id: root

    required property AllMembers members
    required property string searched

    readonly property bool bare: members.count === 0
    readonly property bool failed: members.failureText !== ""

    function title(): string {
        if (failed)
            return qsTr("The members could not be loaded");
        if (searched !== "")
            return qsTr("No results");
        return qsTr("No members yet");
    }

    function words(): string {
        if (failed)
            return members.failureText;
        if (searched !== "")
            return qsTr("%Ln member(s) loaded", "", members.loaded);
        return qsTr("Write a post to become the first member.");
    }

    function action(): string {
        if (failed)
            return qsTr("Retry");
        return searched !== "" && members.hasMore ? qsTr("Load More Members") : "";
    }

    implicitHeight: bones.visible ? bones.height : state.visible ? state.height : more.visible ? 40 : 0

    Column {
        id: bones

        Accessible.name: qsTr("Loading members")
        Accessible.role: Accessible.StaticText
        visible: root.members.loading
        width: root.width

        Repeater {
            model: root.members.stage === AllMembers.Loading ? 6 : 1

            Item {
                height: 52
                width: root.width

                Skeleton {
                    id: face

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    height: 36
                    width: 36
                }

                Skeleton {
                    anchors.left: face.right
                    anchors.leftMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.5
                }
            }
        }
    }

    PlaceholderCard {
        id: state

        action: root.action()
        actionObjectName: "members.more"
        color: Theme.background
        title: root.title()
        visible: !root.members.loading && root.bare
        width: root.width
        words: root.words()

        onActed: root.members.loadMore()
    }

    LinkButton {
        id: more

        anchors.centerIn: parent
        objectName: "members.next"
        text: root.failed ? qsTr("Could not load more (%1) · Retry").arg(root.members.failureText) : qsTr("Load More Members")
        visible: !root.members.loading && !root.bare && (root.failed || (root.searched !== "" && root.members.hasMore))
        width: Math.min(implicitWidth, root.width)

        onClicked: root.members.loadMore()
    }
}
