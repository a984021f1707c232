// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Coterie
import Coterie.Core

// Rail, community and panel, side by side or in drawers, and the keys that work everywhere among them.
FocusScope {
    id: root

    required property bool railAside
    required property bool panelAside
    // False until the first frame is out: the feed is what a person waits for, and rail and panel come with the next one.
    property bool painted: true

    readonly property CommunityView view: middle.item as CommunityView
    readonly property ThreadModel thread: Session.current ? Session.current.thread : null

    signal connectAsked
    signal diagnosticsAsked

    function go(by: int) {
        goTo(Session.communities.indexOf(Session.current) + by);
    }

    function goTo(index: int) {
        if (index >= 0 && index < Session.communities.count)
            Session.current = Session.communities.at(index);
    }

    function compose() {
        if (view !== null)
            view.compose();
    }

    // Where the panel is a drawer, a thread that is opened brings it out.
    function showPanel() {
        if (panelAside && thread !== null)
            panelDrawer.open();
        else if (thread === null)
            panelDrawer.close();
    }

    onPanelAsideChanged: {
        panelDrawer.close();
        showPanel();
    }
    onThreadChanged: showPanel()
    onRailAsideChanged: railDrawer.close()

    Connections {
        function onShowRow(key: real) {
            if (root.view !== null)
                root.view.showRow(key);
        }

        function onShowThread(rootId: string) {
            Session.current.openThread(rootId);
        }

        target: Session
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

        onActivated: {
            Session.reloadCommunities();
            if (Session.current)
                Session.current.reload();
        }
    }

    Slot {
        id: rail

        active: !root.railAside && root.painted
        anchors.left: parent.left
        height: parent.height
        width: root.railAside ? 0 : Theme.railWidth

        content: Rail {
            anchors.fill: parent

            onConnectAsked: root.connectAsked()
            onDiagnosticsAsked: root.diagnosticsAsked()
            onNoticesAsked: noticesDrawer.open()
        }
    }

    Slot {
        id: middle

        active: Session.current !== null
        anchors.left: rail.right
        anchors.right: panel.left
        focus: true
        height: parent.height

        content: CommunityView {
            anchors.fill: parent
            focus: true
            community: Session.current
            panelButton: root.panelAside
            railButton: root.railAside

            onConnectAsked: root.connectAsked()
            onDiagnosticsAsked: root.diagnosticsAsked()
            onPanelAsked: panelDrawer.open()
            onRailAsked: railDrawer.open()
        }
    }

    NoCommunity {
        anchors.fill: middle
        railButton: root.railAside
        visible: Session.current === null

        onRailAsked: railDrawer.open()
    }

    Slot {
        id: panel

        active: !root.panelAside && Session.current !== null && root.painted
        anchors.right: parent.right
        height: parent.height
        width: root.panelAside || Session.current === null ? 0 : Theme.panelWidth

        content: root.thread !== null ? threadPanel : communityPanel
    }

    Component {
        id: communityPanel

        CommunityPanel {
            anchors.fill: parent
            community: Session.current
        }
    }

    Component {
        id: threadPanel

        ThreadPanel {
            anchors.fill: parent
            community: Session.current
            focus: true
            thread: root.thread
        }
    }

    SideDrawer {
        id: noticesDrawer

        edge: Theme.mirrored ? Qt.LeftEdge : Qt.RightEdge
        name: qsTr("Notices")
        width: Math.min(Theme.panelWidth + 80, root.width - 48)

        content: NoticeList {
            anchors.fill: parent
            focus: true

            onClosed: noticesDrawer.close()
        }
    }

    SideDrawer {
        id: railDrawer

        edge: Theme.mirrored ? Qt.RightEdge : Qt.LeftEdge
        name: qsTr("Communities")
        width: Math.min(Theme.railWidth + 32, root.width - 48)

        content: Rail {
            anchors.fill: parent

            onChosen: railDrawer.close()
            onConnectAsked: {
                railDrawer.close();
                root.connectAsked();
            }
            onDiagnosticsAsked: {
                railDrawer.close();
                root.diagnosticsAsked();
            }
            onNoticesAsked: {
                railDrawer.close();
                noticesDrawer.open();
            }
        }
    }

    SideDrawer {
        id: panelDrawer

        edge: Theme.mirrored ? Qt.LeftEdge : Qt.RightEdge
        name: root.thread !== null ? qsTr("Replies") : qsTr("About this community")
        width: Math.min(Theme.panelWidth + (root.thread !== null ? 120 : 24), root.width - 48)

        content: root.thread !== null ? threadPanel : communityPanel

        onClosed: if (root.panelAside && root.thread !== null)
            Session.current.closeThread()
    }
}
