// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Coterie
import Coterie.Controls
import Coterie.Core

// The community's name, its counts, and the state of its connection.
Item {
    id: root

    required property Community community
    required property bool sidebarButton
    required property bool detailsButton

    // In a narrow window a long connection state moves to a line of its own, so that the name stays readable.
    readonly property bool stacked: pill.implicitWidth > width * 0.42

    signal diagnosticsAsked
    signal sidebarAsked
    signal detailsAsked

    function stats(): string {
        const parts = [qsTr("%Ln member(s)", "", community.stats.memberCount), qsTr("%Ln post(s)", "", community.stats.postCount)];
        // For a community without posts, lastActivityAt is the time of its creation.
        if (community.stats.postCount > 0 && community.stats.latestPostAt > 0)
            parts.push(qsTr("latest post: %1").arg(Format.ago(community.stats.latestPostAt, Clock.now)));
        // No-break spaces keep a count and its unit on one line.
        return parts.map(part => part.replace(/ /g, "\u00a0")).join(" · ");
    }

    implicitHeight: Metrics.headerHeight + (stacked ? pill.height : 0)

    RowLayout {
        id: layout

        anchors.left: parent.left
        anchors.leftMargin: root.sidebarButton ? Theme.space2 : Theme.space6
        anchors.right: parent.right
        anchors.rightMargin: root.detailsButton ? Theme.space2 : Theme.space6
        height: Metrics.headerHeight
        spacing: Theme.space2

        IconButton {
            objectName: "header.sidebar"
            text: qsTr("Communities")
            visible: root.sidebarButton

            contentItem: MenuIcon {}

            onClicked: root.sidebarAsked()
        }

        CommunityTile {
            imageUrl: root.community.imageUrl
            implicitHeight: 36
            letters: root.community.name
        }

        Column {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1

            Row {
                spacing: Theme.space2
                width: parent.width

                Label {
                    id: title

                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    elide: Text.ElideRight
                    font.bold: true
                    font.pixelSize: Theme.titleSize
                    objectName: "header.title"
                    text: root.community.symbol
                    width: Math.min(implicitWidth, parent.width)
                }

                Chip {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.warnSoft
                    ink: Theme.warnText
                    text: qsTr("Sandbox")
                    visible: root.sidebarButton && AppController.accounts.sandbox
                    // The name takes precedence when there is not enough room.
                    width: Math.min(implicitWidth, parent.width - title.width - Theme.space2)
                }
            }

            Label {
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                maximumLineCount: root.sidebarButton ? 2 : 1
                objectName: "header.stats"
                text: root.stats()
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        Item {
            id: place

            implicitHeight: pill.height
            implicitWidth: pill.width
            visible: !root.stacked
        }

        IconButton {
            objectName: "header.details"
            text: qsTr("About This Community")
            visible: root.detailsButton

            contentItem: InfoIcon {}

            onClicked: root.detailsAsked()
        }
    }

    ConnectionPill {
        id: pill

        connection: root.community.connection
        width: Math.min(implicitWidth, root.width - 2 * Theme.space3)
        x: !root.stacked ? layout.x + place.x : Theme.mirrored ? root.width - width - Theme.space3 : Theme.space3
        y: root.stacked ? Metrics.headerHeight - Theme.space2 : Math.round((Metrics.headerHeight - height) / 2)

        onDiagnosticsAsked: root.diagnosticsAsked()
        onSignInAsked: {
            AppController.accounts.signInAgain();
            AppController.navigation.signInAsked();
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
