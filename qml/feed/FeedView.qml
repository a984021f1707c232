// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Core

// The feed of one community, with the composer on top of it. What is being read stays where it is, whatever comes.
FocusScope {
    id: root

    required property Community community

    readonly property bool atTop: anchor.atTop
    readonly property bool watching: Theme.awake && Window.active
    // The hidden messages that were asked for, by id.
    property var revealed: ({})
    // The one whose older rows stay while they are read here.
    property Community held: null

    function compose() {
        showTop();
        composer.take();
    }

    function showTop() {
        anchor.goToTop();
        readIfSeen();
    }

    function showRow(key: real) {
        const row = community.feed.indexOfKey(key);
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Center);
        anchor.remember();
        if (list.currentItem)
            list.currentItem.forceActiveFocus(Qt.OtherFocusReason);
    }

    function takeBack(key: real) {
        community.takeBack(key);
        showTop();
        composer.take();
    }

    function reveal(messageId: string) {
        revealed = Object.assign({}, revealed, {
                [messageId]: true
            });
    }

    function readIfSeen() {
        if (atTop && watching && community.stage === Community.Ready)
            community.markRead();
    }

    function holdOlder() {
        if (held && held !== community)
            held.setReadingOlder(false);
        held = community;
        community.setReadingOlder(!atTop);
    }

    // To the next or previous row by keyboard.
    function step(by: int) {
        const next = list.activeFocus ? list.currentIndex + by : list.currentIndex;
        if (next < 0 || next >= list.count)
            return;
        list.currentIndex = next;
        list.positionViewAtIndex(next, ListView.Contain);
        list.currentItem.forceActiveFocus(Qt.TabFocusReason);
        anchor.remember();
    }

    // The keyboard's row stays near what is seen, so that Tab never jumps away from it.
    function keepCurrentNear() {
        if (list.activeFocus)
            return;
        const seen = list.indexAt(list.width / 2, list.contentY + list.height / 2);
        if (seen >= 0)
            list.currentIndex = atTop ? 0 : seen;
    }

    Accessible.name: qsTr("Feed of %1").arg(community.symbol)
    Accessible.role: Accessible.List
    clip: true
    objectName: "feed"

    Keys.onDownPressed: step(1)
    Keys.onPressed: event => {
        if (event.modifiers !== Qt.NoModifier)
            return;
        if (event.key === Qt.Key_J)
            step(1);
        else if (event.key === Qt.Key_K)
            step(-1);
        else if (event.key === Qt.Key_Home)
            showTop();
        else
            return;
        event.accepted = true;
    }
    Keys.onUpPressed: step(-1)

    Component.onDestruction: held?.setReadingOlder(false)
    onAtTopChanged: {
        holdOlder();
        readIfSeen();
    }
    onCommunityChanged: {
        revealed = {};
        showTop();
        holdOlder();
    }
    onWatchingChanged: readIfSeen()

    Composer {
        id: composer

        anchors.horizontalCenter: parent.horizontalCenter
        community: root.community
        width: Math.min(Theme.columnWidth, root.width - 2 * Theme.space3)
        y: Theme.space4 + anchor.edge - list.contentY
        z: 1

        onEntered: root.showTop()
    }

    StaleNote {
        id: stale

        community: root.community
        width: composer.width
        x: composer.x
        y: composer.y + composer.height + Theme.rowGap
        z: 1
    }

    RowList {
        id: list

        anchors.fill: parent
        bottomMargin: footer.height
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        currentIndex: 0
        delegate: FeedRow {
            revealed: root.revealed[messageId] === true
            width: list.width

            onCheckAsked: root.community.checkNow(postId)
            onDiscardAsked: root.community.discard(postId)
            onDismissAsked: root.community.dismiss(messageId)
            onEditAsked: root.takeBack(key)
            onHoleAsked: root.community.loadHole(key)
            onLikeToggled: liked ? root.community.unlike(messageId) : root.community.like(messageId)
            onRevealAsked: root.reveal(messageId)
            onSendAgainAsked: root.community.sendAgain(postId)
            onThreadAsked: root.community.openThread(messageId)
        }
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        rows: root.community.feed
        topMargin: Theme.space4 + composer.height + Theme.rowGap + (stale.visible ? stale.height + Theme.rowGap : 0)

        T.ScrollBar.vertical: ScrollBar {
            id: bar
        }

        onContentHeightChanged: loadWhenNear()
        onContentYChanged: {
            anchor.follow();
            loadWhenNear();
        }
        onCountChanged: {
            if (root.atTop && !activeFocus)
                currentIndex = 0;
            root.readIfSeen();
        }
        onHeightChanged: loadWhenNear()
        onMovementEnded: root.keepCurrentNear()

        // Two screens ahead of the reader, so that scrolling does not stop at the end.
        function loadWhenNear() {
            const community = root.community;
            const ahead = originY + contentHeight - contentY - height;
            const ready = community.hasOlder && !community.loadingOlder && community.olderError === "";
            if (ready && contentHeight > 0 && ahead < height)
                community.loadOlder();
        }
    }

    FeedAnchor {
        id: anchor

        model: root.community.feed
        moving: list.moving || bar.pressed
        view: list
    }

    // Not the list's own footer: Qt 6.4 cannot make one in a file with bound components.
    FeedFooter {
        id: footer

        community: root.community
        count: list.count
        inView: y < root.height
        width: root.width
        y: list.originY + list.contentHeight - list.contentY
    }

    NewPostsPill {
        anchors.horizontalCenter: parent.horizontalCenter
        count: root.community.unread
        visible: !root.atTop && count > 0
        y: Theme.space3

        onClicked: root.showTop()
    }
}
