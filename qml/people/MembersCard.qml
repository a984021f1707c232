// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// All members of a community, loaded as the user scrolls, and a search among the loaded ones.
FocusScope {
    id: root

    required property Community community

    signal closed

    Accessible.name: head.title
    Accessible.role: Accessible.Dialog
    implicitHeight: 640
    objectName: "members"

    AllMembers {
        id: members

        community: root.community
        search: field.text
    }

    SheetHead {
        id: head

        closeObjectName: "members.close"
        closeText: qsTr("Close Members")
        title: root.community ? qsTr("Members of %1").arg(Format.isolated(root.community.symbol)) : qsTr("Members")
        width: parent.width

        onClosed: root.closed()
    }

    Field {
        id: field

        anchors.top: head.bottom
        anchors.topMargin: Theme.space2
        focus: true
        inputObjectName: "members.search"
        label: qsTr("Find in loaded members")
        placeholder: qsTr("Name")
        width: parent.width

        Component.onCompleted: take()
    }

    ListView {
        id: list

        Accessible.name: head.title
        Accessible.role: Accessible.List
        activeFocusOnTab: false
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: field.bottom
        anchors.topMargin: Theme.space3
        bottomMargin: footer.height
        boundsBehavior: Flickable.StopAtBounds
        // A search removes rows; PaletteList says why there is no buffer then.
        cacheBuffer: 0
        clip: true
        delegate: ContributorRow {
            detailed: true
            width: ListView.view.width - Theme.space3
            x: Theme.mirrored ? Theme.space3 : 0

            // The keyboard can move to rows that are not visible yet.
            onActiveFocusChanged: if (activeFocus)
                ListView.view.positionViewAtIndex(index, ListView.Contain)
            onClicked: AppController.navigation.showProfile(userId)
        }
        model: members

        T.ScrollBar.vertical: ScrollBar {}

        onContentYChanged: loadWhenNear()
        onHeightChanged: loadWhenNear()
        onCountChanged: loadWhenNear()

        // One screen ahead, but not during a search: few rows match, so it would load every page.
        function loadWhenNear() {
            const ahead = originY + contentHeight - contentY - height;
            if (field.text === "" && members.stage === AllMembers.Ready && members.failureText === "" && ahead < height)
                members.loadMore();
        }
    }

    MembersState {
        id: footer

        anchors.left: list.left
        anchors.right: list.right
        members: members
        searched: field.text
        y: list.y + Math.max(0, list.originY + list.contentHeight - list.contentY)
    }
}
