// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// Who follows a user, or whom the user follows, loaded as the user scrolls.
FocusScope {
    id: root

    required property string userId
    required property string username
    required property bool following

    signal closed

    Accessible.name: head.title
    Accessible.role: Accessible.Dialog
    implicitHeight: 640
    objectName: "follows"

    FollowList {
        id: users

        following: root.following
        userId: root.userId
    }

    SheetHead {
        id: head

        closeFocus: true
        closeObjectName: "follows.close"
        closeText: qsTr("Close List")
        title: root.following ? qsTr("Followed by @%1").arg(Format.isolated(root.username)) : qsTr("Followers of @%1").arg(Format.isolated(root.username))
        width: parent.width

        onClosed: root.closed()
    }

    ListView {
        id: list

        function loadWhenNear() {
            if (users.failureText === "" && originY + contentHeight - contentY - height < height)
                users.loadMore();
        }

        Accessible.name: head.title
        Accessible.role: Accessible.List
        activeFocusOnTab: false
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        delegate: FollowRow {
            width: ListView.view.width - Theme.space3
            x: Theme.mirrored ? Theme.space3 : 0

            onActiveFocusChanged: if (activeFocus)
                ListView.view.positionViewAtIndex(index, ListView.Contain)
            onClicked: {
                AppController.navigation.showProfile(userId);
                root.closed();
            }
            onFollowAsked: wanted => users.setFollowed(userId, wanted)
        }
        model: users

        T.ScrollBar.vertical: ScrollBar {}

        onContentYChanged: loadWhenNear()
        onCountChanged: loadWhenNear()
        onHeightChanged: loadWhenNear()
    }

    PlaceholderCard {
        action: users.failureText !== "" && users.hasMore ? qsTr("Retry") : ""
        actionObjectName: "follows.retry"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        color: Theme.background
        title: users.loading ? qsTr("Loading…") : users.failureText !== "" ? qsTr("The list could not be loaded") : root.following ? qsTr("Not following anyone yet") : qsTr("No followers yet")
        visible: users.count === 0
        words: users.failureText

        onActed: users.loadMore()
    }
}
