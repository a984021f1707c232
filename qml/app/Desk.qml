// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The sidebar, a community (or the home feed) and the details pane, side by side or in drawers, and the shortcuts that
// work in all of them.
FocusScope {
    id: root

    required property bool sidebarInDrawer
    required property bool detailsInDrawer
    // False until the first frame is on the screen. The user waits for the feed, so the sidebar and the details pane
    // come one frame later.
    property bool painted: true

    // What the middle shows. When the user leaves a community, its view lives a moment longer than
    // AppController.navigation.current, so it keeps the community here.
    property Community community: null
    property Component page: null

    // The widths that the user last chose; the actual ones depend on the room there is.
    property real sidebarWanted: Preferences.sidebarWidth || Metrics.sidebarWidth
    property real detailsWanted: Preferences.detailsWidth || Metrics.detailsWidth

    readonly property real sidebarSpan: sidebarInDrawer ? 0 : Math.max(Metrics.sidebarMinWidth, Math.min(sidebarWanted, sidebarMaxWidth))
    readonly property real detailsSpan: detailsInDrawer || !reading ? 0 : Math.max(Metrics.detailsMinWidth, Math.min(detailsWanted, detailsMaxWidth))
    readonly property real sidebarMaxWidth: Math.min(Metrics.sidebarMaxWidth, width - Metrics.columnLeast - (detailsInDrawer || !reading ? 0 : Metrics.detailsMinWidth))
    readonly property real detailsMaxWidth: Math.min(Metrics.detailsMaxWidth, width - Metrics.columnLeast - sidebarSpan)

    // True while the middle shows a community.
    readonly property bool reading: page === communityView
    readonly property CommunityView view: middle.item as CommunityView
    readonly property ThreadModel thread: community !== null ? community.threads.current : null

    signal connectAsked
    signal diagnosticsAsked
    signal keysAsked
    signal settingsAsked

    function settle() {
        if (AppController.navigation.current !== null)
            community = AppController.navigation.current;
        page = AppController.navigation.atHome ? homeView : AppController.navigation.current !== null ? communityView : null;
    }

    // The home feed comes before the first community.
    function go(by: int) {
        const here = AppController.navigation.atHome ? -1 : AppController.communities.model.indexOf(AppController.navigation.current);
        if (here + by === -1)
            AppController.navigation.goHome();
        else
            goTo(here + by);
    }

    function goTo(index: int) {
        if (index >= 0 && index < AppController.communities.model.count)
            AppController.navigation.current = AppController.communities.model.at(index);
    }

    function refresh() {
        AppController.communities.reload();
        if (AppController.navigation.current)
            AppController.navigation.current.reload();
        else if (AppController.navigation.atHome)
            AppController.home.refresh();
    }

    // On the home feed this goes back to the last open community, or to the first one.
    function compose() {
        if (AppController.navigation.atHome && AppController.communities.model.count > 0)
            AppController.navigation.current = AppController.communities.model.at(Math.max(0, AppController.communities.model.indexOf(community)));
        if (view !== null)
            view.compose();
    }

    function showNotifications() {
        notificationsDrawer.open();
    }

    // If the details pane is a drawer, opening a thread opens it.
    function showDetails() {
        if (detailsInDrawer && thread !== null)
            detailsDrawer.open();
        else if (thread === null)
            detailsDrawer.close();
    }

    Component.onCompleted: settle()
    onDetailsInDrawerChanged: {
        detailsDrawer.close();
        showDetails();
    }
    onThreadChanged: showDetails()
    onSidebarInDrawerChanged: sidebarDrawer.close()

    Connections {
        function onCurrentChanged() {
            root.settle();
        }

        function onShowRow(key: real) {
            if (root.view !== null)
                root.view.showRow(key);
        }

        function onShowThread(rootId: string) {
            if (AppController.navigation.current)
                AppController.navigation.current.threads.open(rootId);
        }

        target: AppController.navigation
    }

    Shortcut {
        enabled: root.visible
        sequence: "Alt+Down"

        onActivated: root.go(1)
    }

    Shortcut {
        enabled: root.visible
        sequence: "Alt+Up"

        onActivated: root.go(-1)
    }

    Instantiator {
        model: 9

        Shortcut {
            required property int index

            enabled: root.visible
            sequence: "Ctrl+%1".arg(index + 1)

            onActivated: root.goTo(index)
        }
    }

    Shortcut {
        enabled: root.visible
        sequences: ["Ctrl+L", "N"]

        onActivated: root.compose()
    }

    Shortcut {
        enabled: root.visible
        sequences: ["F5", "Ctrl+R"]

        onActivated: root.refresh()
    }

    Shortcut {
        enabled: root.visible
        sequence: "Ctrl+0"

        onActivated: AppController.navigation.goHome()
    }

    Shortcut {
        enabled: root.visible
        sequence: "Ctrl+K"

        onActivated: jumpPalette.wanted = !jumpPalette.wanted
    }

    ComponentHost {
        id: sidebar

        active: !root.sidebarInDrawer && root.painted
        anchors.left: parent.left
        height: parent.height
        width: root.sidebarSpan

        content: Sidebar {
            anchors.fill: parent

            onDiagnosticsAsked: root.diagnosticsAsked()
            onJumpAsked: jumpPalette.wanted = true
            onNotificationsAsked: notificationsDrawer.open()
            onSettingsAsked: root.settingsAsked()
        }
    }

    SessionBanner {
        id: banner

        anchors.left: sidebar.right
        anchors.right: details.left
        anchors.top: parent.top
        z: 1

        onSignInAsked: AppController.navigation.signInAsked()
    }

    ComponentHost {
        id: middle

        anchors.bottom: parent.bottom
        anchors.left: sidebar.right
        anchors.right: details.left
        anchors.top: banner.bottom
        content: root.page
        focus: true
    }

    Component {
        id: communityView

        CommunityView {
            anchors.fill: parent
            focus: true
            community: root.community
            painted: root.painted
            detailsButton: root.detailsInDrawer
            sidebarButton: root.sidebarInDrawer

            onDiagnosticsAsked: root.diagnosticsAsked()
            onDetailsAsked: detailsDrawer.open()
            onSidebarAsked: sidebarDrawer.open()
        }
    }

    Component {
        id: homeView

        LazyLoader {
            id: home

            anchors.fill: parent
            file: Qt.resolvedUrl("../home/HomeView.qml")
            focus: true
            initialProperties: ({
                    "sidebarButton": Qt.binding(() => root.sidebarInDrawer)
                })

            Connections {
                function onSidebarAsked() {
                    sidebarDrawer.open();
                }

                target: home.item
            }
        }
    }

    NoCommunity {
        anchors.fill: middle
        sidebarButton: root.sidebarInDrawer
        visible: root.page === null

        onSidebarAsked: sidebarDrawer.open()
    }

    ComponentHost {
        id: details

        active: !root.detailsInDrawer && root.reading && root.painted
        anchors.right: parent.right
        height: parent.height
        width: root.detailsSpan

        content: root.thread !== null ? threadPane : detailsPane
    }

    ComponentHost {
        active: root.painted && !root.sidebarInDrawer
        anchors.horizontalCenter: sidebar.right
        height: parent.height
        width: implicitWidth
        z: 1

        content: Splitter {
            height: root.height
            least: Metrics.sidebarMinWidth
            most: root.sidebarMaxWidth
            name: qsTr("Sidebar")
            objectName: "desk.sidebarEdge"
            usual: Metrics.sidebarWidth
            value: root.sidebarSpan

            onMoved: (to, done) => {
                root.sidebarWanted = to;
                if (done)
                    Preferences.sidebarWidth = to;
            }
        }
    }

    ComponentHost {
        active: root.painted && root.detailsSpan > 0
        anchors.horizontalCenter: details.left
        height: parent.height
        width: implicitWidth
        z: 1

        content: Splitter {
            atRight: true
            height: root.height
            least: Metrics.detailsMinWidth
            most: root.detailsMaxWidth
            name: qsTr("Details pane")
            objectName: "desk.detailsEdge"
            usual: Metrics.detailsWidth
            value: root.detailsSpan

            onMoved: (to, done) => {
                root.detailsWanted = to;
                if (done)
                    Preferences.detailsWidth = to;
            }
        }
    }

    Component {
        id: detailsPane

        DetailsPane {
            anchors.fill: parent
            community: root.community
        }
    }

    Component {
        id: threadPane

        LazyLoader {
            anchors.fill: parent
            file: Qt.resolvedUrl("../thread/ThreadPane.qml")
            focus: true
            initialProperties: ({
                    "community": Qt.binding(() => root.community),
                    "thread": Qt.binding(() => root.thread)
                })
        }
    }

    LazyLoader {
        id: jumpPalette

        file: Qt.resolvedUrl("../palette/JumpPalette.qml")
        initialProperties: ({
                "desk": root,
                "parent": root,
                "visible": true
            })
        wanted: false

        onClosed: wanted = false
    }

    ComponentHost {
        active: root.painted

        content: PeopleLayer {}
    }

    Connections {
        function onAccountsAsked() {
            sidebarDrawer.close();
        }

        function onProfileAsked() {
            sidebarDrawer.close();
        }

        function onSignInAsked() {
            sidebarDrawer.close();
        }

        target: AppController.navigation
    }

    SideDrawer {
        id: notificationsDrawer

        edge: Theme.mirrored ? Qt.LeftEdge : Qt.RightEdge
        name: qsTr("Notifications")
        width: Math.min(Metrics.detailsWidth + 80, root.width - 48)

        content: LazyLoader {
            anchors.fill: parent
            file: Qt.resolvedUrl("../notifications/NotificationList.qml")
            focus: true

            onClosed: notificationsDrawer.close()
        }
    }

    SideDrawer {
        id: sidebarDrawer

        edge: Theme.mirrored ? Qt.RightEdge : Qt.LeftEdge
        name: qsTr("Communities")
        width: Math.min(Metrics.sidebarWidth + 32, root.width - 48)

        content: Sidebar {
            anchors.fill: parent

            onChosen: sidebarDrawer.close()
            onDiagnosticsAsked: {
                sidebarDrawer.close();
                root.diagnosticsAsked();
            }
            onJumpAsked: {
                sidebarDrawer.close();
                jumpPalette.wanted = true;
            }
            onNotificationsAsked: {
                sidebarDrawer.close();
                notificationsDrawer.open();
            }
            onSettingsAsked: {
                sidebarDrawer.close();
                root.settingsAsked();
            }
        }
    }

    SideDrawer {
        id: detailsDrawer

        edge: Theme.mirrored ? Qt.LeftEdge : Qt.RightEdge
        name: root.thread !== null ? qsTr("Replies") : qsTr("About This Community")
        width: Math.min(Metrics.detailsWidth + (root.thread !== null ? 120 : 24), root.width - 48)

        content: root.thread !== null ? threadPane : detailsPane

        onClosed: if (root.detailsInDrawer && root.thread !== null)
            AppController.navigation.current.threads.close()
    }
}
