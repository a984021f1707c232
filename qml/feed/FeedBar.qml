// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// The bar above the rows: sort order, filter and search.
FocusScope {
    id: root

    required property int sort
    required property int leftOut
    // False if the service only gives the newest posts.
    property bool canSort: true

    signal findAsked
    signal sortAsked(int sort)

    function openFilter() {
        menu.wanted = true;
    }

    implicitHeight: Theme.bodyLine

    Row {
        Accessible.name: qsTr("Sort order")
        Accessible.role: Accessible.Grouping
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        spacing: Theme.space4
        visible: root.canSort

        WordChoice {
            chosen: root.sort === CommunityTimeline.Newest
            objectName: "feed.sort.newest"
            text: qsTr("Newest")

            onClicked: root.sortAsked(CommunityTimeline.Newest)
        }

        WordChoice {
            chosen: root.sort === CommunityTimeline.MostLiked
            objectName: "feed.sort.likes"
            text: qsTr("Most liked")

            onClicked: root.sortAsked(CommunityTimeline.MostLiked)
        }
    }

    Row {
        id: ways

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        spacing: Theme.space4

        LinkButton {
            id: filter

            Accessible.description: qsTr("How posts marked by moderation are shown")
            color: root.leftOut > 0 ? Theme.accent : Theme.muted
            font.bold: root.leftOut > 0
            objectName: "feed.filter"
            text: root.leftOut > 0 ? qsTr("Filter · %Ln not shown", "", root.leftOut) : qsTr("Filter")

            onClicked: root.openFilter()
        }

        LinkButton {
            Accessible.description: qsTr("Ctrl+F")
            color: Theme.muted
            font.bold: false
            objectName: "feed.find"
            text: qsTr("Find")

            onClicked: root.findAsked()
        }
    }

    LazyLoader {
        id: menu

        file: Qt.resolvedUrl("FilterMenu.qml")
        initialProperties: ({
                "leftOut": Qt.binding(() => root.leftOut),
                "parent": filter,
                "visible": true
            })
        wanted: false

        onClosed: {
            wanted = false;
            filter.forceActiveFocus(Qt.PopupFocusReason);
        }
    }
}
