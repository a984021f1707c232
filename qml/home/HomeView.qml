// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The home feed: posts that the service chose from all communities. It changes only on a refresh, and then the row
// being read keeps its place; the position survives while the user is elsewhere.
FocusScope {
    id: root

    property alias sidebarButton: header.sidebarButton

    readonly property HomeFeed home: AppController.home
    readonly property bool atTop: list.contentY <= list.originY - list.topMargin + 4

    signal sidebarAsked

    function refresh() {
        home.refresh();
    }

    function showTop() {
        list.cancelFlick();
        list.positionViewAtBeginning();
        list.contentY = list.originY - list.topMargin;
        list.currentIndex = 0;
        home.keepPlace("", 0);
    }

    // The first row whose top is visible, and its distance from the top of the view.
    function remember() {
        if (atTop || list.count === 0) {
            home.keepPlace("", 0);
            return;
        }
        const cut = Math.max(0, list.indexAt(list.width / 2, list.contentY + 1));
        let row = list.itemAtIndex(cut) as HomeRow;
        if (row !== null && row.y < list.contentY)
            row = (list.itemAtIndex(cut + 1) as HomeRow) ?? row;
        if (row !== null)
            home.keepPlace(row.messageId, row.y - list.contentY);
    }

    function restore() {
        const id = home.placeId();
        if (id === "") {
            showTop();
            return;
        }
        const index = home.indexOf(id);
        if (index < 0)
            return;
        list.currentIndex = index;
        list.positionViewAtIndex(index, ListView.Beginning);
        list.forceLayout();
        const row = list.itemAtIndex(index);
        if (row !== null)
            list.contentY = Math.min(row.y - home.placeOffset(), list.originY + list.contentHeight + list.bottomMargin - list.height);
    }

    function step(by: int) {
        if (list.step(by))
            remember();
    }

    // Two screens ahead, so that scrolling does not stop at the end.
    function loadWhenNear() {
        const ahead = list.originY + list.contentHeight - list.contentY - list.height;
        if (list.contentHeight > 0 && ahead < list.height && home.hasMore && home.moreError === "")
            home.loadMore();
    }

    Accessible.name: qsTr("Home feed")
    Accessible.role: Accessible.List
    objectName: "home"

    Component.onCompleted: restore()
    Component.onDestruction: home.active = false
    Keys.onPressed: event => {
        const by = list.stepOf(event);
        if (by !== 0)
            step(by);
        else if (event.modifiers === Qt.NoModifier && event.key === Qt.Key_Home)
            showTop();
        else
            return;
        event.accepted = true;
    }

    Binding {
        property: "active"
        target: root.home
        value: Theme.awake
    }

    Connections {
        function onAboutToRefresh() {
            root.remember();
        }

        function onRefreshed() {
            root.restore();
        }

        target: root.home
    }

    HomeHeader {
        id: header

        home: root.home
        sidebarButton: false
        width: parent.width
        z: 1

        onSidebarAsked: root.sidebarAsked()
        onRefreshAsked: root.refresh()
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.top: header.bottom
        clip: true
        width: parent.width

        HomeNote {
            id: note

            anchors.horizontalCenter: parent.horizontalCenter
            home: root.home
            width: Math.min(Metrics.columnWidth, root.width - 2 * Theme.space3)
            y: list.originY - list.topMargin - list.contentY + Theme.space4
            z: 1
        }

        RowList {
            id: list

            anchors.fill: parent
            bottomMargin: foot.height
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 400
            currentIndex: 0
            delegate: HomeRow {
                current: list.currentIndex === index
                width: list.width

                onCommunityAsked: {
                    root.remember();
                    AppController.navigation.openCommunity(tokenAddress);
                }
                onOpened: {
                    root.remember();
                    AppController.navigation.openMessage(tokenAddress, messageId, createdAt);
                }
                onRepliesAsked: {
                    root.remember();
                    AppController.navigation.openReplies(tokenAddress, messageId);
                }
            }
            focus: true
            rows: root.home
            topMargin: Theme.space4 + (note.visible ? note.height + Theme.rowGap : 0)

            T.ScrollBar.vertical: ScrollBar {
                onPressedChanged: if (!pressed)
                    root.remember()
            }

            onContentHeightChanged: root.loadWhenNear()
            onContentYChanged: root.loadWhenNear()
            onHeightChanged: root.loadWhenNear()
            onMovementEnded: root.remember()
        }

        // Not the list's own footer: Qt 6.4 cannot create one in a file with bound components.
        HomeFoot {
            id: foot

            home: root.home
            width: root.width
            y: list.originY + list.contentHeight - list.contentY
        }
    }
}
