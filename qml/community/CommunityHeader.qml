// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Coterie
import Coterie.Core

// Which community this is, what it counts, and whether it is live.
Item {
    id: root

    required property Community community
    required property bool railButton
    required property bool panelButton

    signal railAsked
    signal panelAsked

    function stats() : string {
        const parts = [qsTr("%Ln member(s)", "", community.memberCount), qsTr("%Ln post(s)", "", community.postCount)];
        if (community.latestPostAt > 0)
            parts.push(qsTr("last post %1").arg(Format.ago(community.latestPostAt, Clock.now)));
        return parts.join(" · ");
    }

    implicitHeight: Theme.headerHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.railButton ? Theme.space2 : Theme.space6
        anchors.rightMargin: root.panelButton ? Theme.space2 : Theme.space6
        spacing: Theme.space2

        IconButton {
            objectName: "header.rail"
            sign: "☰"
            text: qsTr("Communities")
            visible: root.railButton

            onClicked: root.railAsked()
        }

        Tile {
            implicitHeight: 36
            letters: root.community.name
        }

        Column {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1

            Label {
                Accessible.role: Accessible.Heading
                elide: Text.ElideRight
                font.bold: true
                font.pixelSize: Theme.titleSize
                objectName: "header.title"
                text: root.community.symbol
                width: parent.width
            }

            Label {
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                objectName: "header.stats"
                text: root.stats()
                width: parent.width
            }
        }

        ConnectionPill {
            Layout.maximumWidth: root.width * 0.55
            connection: root.community.connection
        }

        IconButton {
            objectName: "header.panel"
            sign: "ⓘ"
            text: qsTr("About this community")
            visible: root.panelButton

            onClicked: root.panelAsked()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
