// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// A thread in the details pane: a message, its replies from oldest to newest, and the reply box at the end.
FocusScope {
    id: root

    required property Community community
    required property ThreadModel thread

    function compose() {
        box.take();
    }

    Accessible.name: qsTr("Replies")
    Accessible.role: Accessible.Pane
    clip: true
    objectName: "thread"

    Component.onCompleted: compose()
    Keys.onEscapePressed: community.threads.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    ThreadHead {
        id: head

        width: parent.width

        onClosed: root.community.threads.close()
    }

    ThreadRoot {
        id: about

        anchors.top: head.bottom
        thread: root.thread
        width: parent.width
    }

    OlderReplies {
        id: older

        anchors.top: about.bottom
        count: list.count
        thread: root.thread
        width: parent.width
    }

    RowList {
        id: list

        anchors.bottom: box.top
        anchors.bottomMargin: Theme.space2
        anchors.top: older.bottom
        anchors.topMargin: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        delegate: FeedRow {
            id: row

            actions: root.community?.actions ?? null
            inThread: true
            width: list.width

            onEditAsked: {
                root.community.takeBackReply(key);
                box.take();
            }
            onHoleAsked: root.thread.loadHole(key)
            onMenuAsked: (x, y, byKeyboard) => menu.open(row, x, y, byKeyboard)
            onProfileAsked: AppController.navigation.showAuthor(messageId)
            onRevealAsked: (root.thread as FeedModel).reveal(messageId)
        }
        rows: root.thread
        width: parent.width

        T.ScrollBar.vertical: ScrollBar {}

        Keys.onPressed: event => {
            const by = stepOf(event);
            if (by !== 0)
                step(by);
            event.accepted = by !== 0;
        }

        // If the end of the thread is visible, it stays visible when a reply arrives; otherwise the position does not
        // change.
        property bool following: true

        onContentHeightChanged: if (following)
            positionViewAtEnd()
        onMovementEnded: following = atYEnd
    }

    RowPointer {
        view: list
    }

    RowMenu {
        id: menu
    }

    ThreadState {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: older.bottom
        anchors.topMargin: Theme.space3
        thread: root.thread
        visible: list.count === 0
        width: root.width - 2 * Theme.space3
    }

    ReplyBox {
        id: box

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space3
        anchors.horizontalCenter: parent.horizontalCenter
        community: root.community
        thread: root.thread
        width: root.width - 2 * Theme.space3

        onPosted: list.following = true
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.line
        height: parent.height
        width: 1
    }
}
