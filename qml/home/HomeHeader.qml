// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Coterie
import Coterie.Controls
import Coterie.Core

// The title of the feed, when the service compiled it, and a refresh button.
Item {
    id: root

    required property HomeFeed home
    required property bool sidebarButton

    signal sidebarAsked
    signal refreshAsked

    function about(): string {
        if (home.computedAt <= 0)
            return qsTr("All communities");
        const age = Clock.now - home.computedAt;
        //: %1 is a time of day such as "14:05"
        const when = age < 24 * 3600 * 1000 ? qsTr("as of %1").arg(Format.time(home.computedAt)) :
        //: %1 is an age such as "18 d"
        qsTr("%1 old").arg(Format.span(age));
        return qsTr("All communities · %1").arg(when);
    }

    implicitHeight: Metrics.headerHeight

    RowLayout {
        anchors.left: parent.left
        anchors.leftMargin: root.sidebarButton ? Theme.space2 : Theme.space6
        anchors.right: parent.right
        anchors.rightMargin: root.sidebarButton ? Theme.space4 : Theme.space6
        height: parent.height
        spacing: Theme.space2

        IconButton {
            objectName: "home.sidebar"
            text: qsTr("Communities")
            visible: root.sidebarButton

            contentItem: MenuIcon {}

            onClicked: root.sidebarAsked()
        }

        HomeIcon {
            implicitHeight: 36
        }

        Column {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1

            Item {
                implicitHeight: title.implicitHeight
                width: parent.width

                Label {
                    id: title

                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    anchors.left: parent.left
                    elide: Text.ElideRight
                    font.bold: true
                    font.pixelSize: Theme.titleSize
                    objectName: "home.title"
                    text: qsTr("Home feed")
                    width: Math.min(implicitWidth, parent.width)
                }

                // If there is not enough room, the sidebar shows it.
                Chip {
                    anchors.left: title.right
                    anchors.leftMargin: Theme.space2
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.warnSoft
                    ink: Theme.warnText
                    objectName: "home.sandbox"
                    text: qsTr("Sandbox")
                    visible: root.sidebarButton && AppController.accounts.sandbox && title.width + Theme.space2 + implicitWidth <= parent.width
                }
            }

            Label {
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                objectName: "home.about"
                text: root.about()
                width: parent.width
            }
        }

        LinkButton {
            enabled: !root.home.refreshing
            objectName: "home.refresh"
            text: root.home.refreshing ? qsTr("Refreshing…") : qsTr("Refresh")

            onClicked: root.refreshAsked()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
