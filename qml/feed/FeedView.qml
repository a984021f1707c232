// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The feed of one community, by date or by likes, with the composer above it.
FocusScope {
    id: root

    required property Community community
    // False until the first frame is on the screen. What is not needed for reading comes one frame later.
    property bool painted: true

    readonly property CommunityTimeline timeline: community.timeline
    readonly property RankedModel ranked: timeline.ranked
    readonly property FeedModel shown: ranked !== null ? ranked : timeline.feed
    readonly property bool atTop: list.atTop
    readonly property bool watching: Theme.awake && Window.active
    readonly property bool finding: finder.wanted && finder.item !== null
    // The community whose older rows are kept while the user reads them here.
    property CommunityTimeline held: null
    // The saved position of the list that is not shown.
    property var otherPlace: null
    // The position to return to when the search ends.
    property var before: null
    // The number of pages since one added a visible row. After a few of them, the user decides whether to load more.
    property int vainPages: 0
    property int seenCount: 0
    readonly property int mostVainPages: 5
    // True while one list replaces the other: until the new one is restored, its position does not count as the user's.
    property bool changing: false

    function compose() {
        showTop();
        composer.take();
    }

    function showTop() {
        list.showTop();
        readIfSeen();
    }

    function showRow(key: real) {
        community.timeline.feed.unfold(key);
        if (community.timeline.feed.indexOfKey(key) >= 0)
            setSort(CommunityTimeline.Newest);
        if (list.show(key))
            list.enter();
    }

    function takeBack(key: real) {
        community.takeBack(key);
        showTop();
        composer.take();
    }

    function readIfSeen() {
        if (atTop && watching && !changing && ranked === null && community.timeline.stage === CommunityTimeline.Ready)
            community.readState.markRead();
    }

    function holdOlder() {
        if (held && held !== community.timeline)
            held.setReadingOlder(false);
        held = community.timeline;
        community.timeline.setReadingOlder(!atTop || ranked !== null);
    }

    // Each list returns to its last position.
    function setSort(sort: int) {
        if (sort === community.timeline.sort)
            return;
        const place = list.place();
        const wanted = otherPlace;
        changing = true;
        community.timeline.sort = sort;
        list.restore(wanted);
        changing = false;
        otherPlace = place;
        readIfSeen();
    }

    function showNewest() {
        setSort(CommunityTimeline.Newest);
        showTop();
    }

    function loadOlder() {
        if (ranked !== null)
            ranked.loadOlder();
        else
            community.timeline.loadOlder();
    }

    // Loads more before the user reaches the end.
    function loadAhead() {
        if (!footer.hasOlder || footer.loadingOlder || footer.olderError !== "")
            return;
        vainPages = list.count !== seenCount ? 0 : vainPages + 1;
        seenCount = list.count;
        if (vainPages < mostVainPages)
            loadOlder();
    }

    function find() {
        if (!finding) {
            before = {
                "place": list.place(),
                "focus": Window.activeFocusItem
            };
            finder.wanted = true;
        }
        const bar = finder.item as FindBar;
        bar.lookFrom(list.firstInSight());
        bar.take();
    }

    // The focus goes first: in Qt 6.4, a list moves its view to a row that gets the focus or becomes the current one,
    // now or in a later layout, until its position is set.
    function endFinding() {
        const place = before.place;
        const focus = before.focus as Item;
        before = null;
        finder.wanted = false;
        if (focus !== null && focus.visible)
            focus.forceActiveFocus(Qt.OtherFocusReason);
        else
            list.forceActiveFocus(Qt.OtherFocusReason);
        if (place !== null)
            list.restore(place);
    }

    Accessible.name: qsTr("Feed of %1").arg(Format.isolated(community.symbol))
    Accessible.role: Accessible.List
    clip: true
    objectName: "feed"

    Keys.onPressed: event => {
        const by = list.view.stepOf(event);
        if (event.key === Qt.Key_F3 && finding)
            event.modifiers & Qt.ShiftModifier ? (finder.item as FindBar).previous() : (finder.item as FindBar).next();
        else if (event.key === Qt.Key_Escape && finding)
            endFinding();
        else if (by !== 0)
            list.step(by);
        else if (event.modifiers === Qt.NoModifier && event.key === Qt.Key_Home)
            showTop();
        else
            return;
        event.accepted = true;
    }

    Component.onDestruction: held?.setReadingOlder(false)
    onAtTopChanged: {
        holdOlder();
        readIfSeen();
    }
    onCommunityChanged: {
        finder.wanted = false;
        before = null;
        otherPlace = null;
        showTop();
        holdOlder();
    }
    onRankedChanged: {
        // If the change did not come from here, there is something new to show.
        otherPlace = null;
        showTop();
        holdOlder();
    }
    onWatchingChanged: readIfSeen()

    Shortcut {
        enabled: root.visible
        sequence: "Ctrl+F"

        onActivated: root.find()
    }

    // A page without visible rows moves nothing, so nothing would ask for the next page.
    Connections {
        function onOlderChanged() {
            list.loadWhenNear();
        }

        target: root.ranked !== null ? root.ranked : root.timeline
    }

    // Comes before the composer in the tab order, which continues to the rows.
    ComponentHost {
        id: bar

        active: root.painted
        height: Theme.bodyLine
        // Tab skips the bar while it is scrolled out of view.
        visible: y + height > 0
        width: composer.width
        x: composer.x
        y: composer.y + composer.height + Theme.rowGap
        z: 1

        content: FeedBar {
            canSort: !AppController.accounts.guest
            leftOut: root.shown.leftOut
            sort: root.timeline.sort
            width: bar.width

            onFindAsked: root.find()
            onSortAsked: sort => root.setSort(sort)
        }
    }

    Composer {
        id: composer

        anchors.horizontalCenter: parent.horizontalCenter
        community: root.community
        width: Math.min(Metrics.columnWidth, root.width - 2 * Theme.space3)
        y: Theme.space4 + list.rowsTop
        z: 1

        onEntered: root.showTop()
    }

    StaleNote {
        id: stale

        community: root.community
        width: composer.width
        x: composer.x
        y: bar.y + bar.height + Theme.rowGap
        z: 1
    }

    FeedList {
        id: list

        anchors.fill: parent
        community: root.community
        model: root.shown
        roomAbove: Theme.space4 + composer.height + bar.height + 2 * Theme.rowGap + (stale.visible ? stale.height + Theme.rowGap : 0)
        roomBelow: footer.height
        sought: root.finding ? (finder.item as FindBar).sought : ""

        onCountChanged: root.readIfSeen()
        onEditAsked: key => root.takeBack(key)
        onNearEnd: root.loadAhead()
        onPulledDown: root.community.reload()
        onScrolled: {
            root.vainPages = 0;
            // If the user scrolls during a search, they want to stay there afterward.
            if (root.before !== null)
                root.before.place = null;
        }
    }

    // Not the list's own footer: Qt 6.4 cannot create one in a file with bound components.
    FeedFooter {
        id: footer

        count: list.count
        endWords: AppController.accounts.guest ? qsTr("Sign in to read older posts.") : root.ranked !== null ? qsTr("No more posts") : qsTr("You have reached the first post.")
        failure: root.ranked !== null ? root.ranked.failureText : root.timeline.failureText
        failureTitle: root.ranked !== null ? qsTr("The most liked posts could not be loaded") : qsTr("The community could not be loaded")
        hasOlder: root.ranked !== null ? root.ranked.hasOlder : root.timeline.hasOlder
        inView: y < root.height
        leftOut: root.shown.leftOut
        loadingOlder: root.ranked !== null ? root.ranked.loadingOlder : root.timeline.loadingOlder
        olderError: root.ranked !== null ? root.ranked.olderError : root.timeline.olderError
        stage: root.ranked !== null ? root.ranked.stage : root.timeline.stage
        width: root.width
        y: list.rowsEnd

        onFilterAsked: (bar.item as FeedBar).openFilter()
        onOlderAsked: root.loadOlder()
        onRetryAsked: root.community.reload()
    }

    NewPostsPill {
        id: pill

        anchors.horizontalCenter: parent.horizontalCenter
        count: root.community.readState.unread
        visible: (!root.atTop || root.ranked !== null) && count > 0
        y: Theme.space3 + (finder.wanted ? finder.height + Theme.space2 : 0)

        onClicked: root.showNewest()
    }

    PullHint {
        anchors.horizontalCenter: parent.horizontalCenter
        enough: list.pulled >= Metrics.pullDistance
        error: root.ranked !== null ? root.ranked.refreshError : root.timeline.refreshError
        pulled: list.dragging ? list.pulled : 0
        refreshing: root.ranked !== null ? root.ranked.refreshing && root.ranked.stage === RankedModel.Ready : root.timeline.refreshing
        y: pill.visible ? pill.y + pill.height + Theme.space2 : finder.wanted ? pill.y : Theme.space3
        z: 2

        onRetryAsked: root.community.reload()
    }

    LazyLoader {
        id: finder

        anchors.horizontalCenter: parent.horizontalCenter
        file: Qt.resolvedUrl("FindBar.qml")
        initialProperties: ({
                "hasOlder": Qt.binding(() => footer.hasOlder),
                "loadingOlder": Qt.binding(() => footer.loadingOlder),
                "model": Qt.binding(() => root.shown)
            })
        wanted: false
        width: composer.width
        y: Theme.space2
        z: 3

        onClosed: root.endFinding()
    }

    Connections {
        function onFound(key: real) {
            list.show(key);
        }

        function onOlderAsked() {
            root.loadOlder();
        }

        target: finder.item
    }
}
