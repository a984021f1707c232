// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

// Rail, community and panel, side by side or in drawers, and the keys that work everywhere among them.
FocusScope {
    id: root

    required property bool railAside
    required property bool panelAside

    readonly property CommunityView view: middle.item as CommunityView

    signal connectAsked
    signal diagnosticsAsked

    function go(by: int) {
        const communities = Session.communities;
        const next = communities.indexOf(Session.current) + by;
        if (next >= 0 && next < communities.count)
            Session.current = communities.at(next);
    }

    function compose() {
        if (view !== null)
            view.compose();
    }

    onPanelAsideChanged: panelDrawer.close()
    onRailAsideChanged: railDrawer.close()

    Connections {
        function onShowRow(key: real) {
            if (root.view !== null)
                root.view.showRow(key);
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

        active: !root.railAside
        height: parent.height
        width: active ? Theme.railWidth : 0

        content: Rail {
            anchors.fill: parent

            onConnectAsked: root.connectAsked()
            onDiagnosticsAsked: root.diagnosticsAsked()
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

        active: !root.panelAside && Session.current !== null
        anchors.right: parent.right
        height: parent.height
        width: active ? Theme.panelWidth : 0

        content: CommunityPanel {
            anchors.fill: parent
            community: Session.current
        }
    }

    SideDrawer {
        id: railDrawer

        edge: Qt.LeftEdge
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
        }
    }

    SideDrawer {
        id: panelDrawer

        edge: Qt.RightEdge
        name: qsTr("About this community")
        width: Math.min(Theme.panelWidth + 24, root.width - 48)

        content: CommunityPanel {
            anchors.fill: parent
            community: Session.current
        }
    }
}
