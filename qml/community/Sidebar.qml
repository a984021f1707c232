// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The sidebar on the left: the program's name, the communities, and the signed-in user.
Rectangle {
    id: root

    signal chosen
    signal diagnosticsAsked
    signal jumpAsked
    signal notificationsAsked
    signal settingsAsked

    Accessible.name: qsTr("Communities")
    Accessible.role: Accessible.Pane
    color: Theme.sidebar
    implicitWidth: Metrics.sidebarWidth

    SidebarHeader {
        id: head

        width: parent.width

        onJumpAsked: root.jumpAsked()
    }

    FocusFollower {
        flickable: scroll
    }

    Flickable {
        id: scroll

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height
        contentWidth: width

        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            spacing: Theme.space1
            width: scroll.width - 2 * x
            x: Theme.space3

            HomeItem {
                selected: AppController.navigation.atHome
                width: parent.width

                onClicked: {
                    AppController.navigation.goHome();
                    root.chosen();
                }
            }

            Label {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                bottomPadding: Theme.space1
                color: Theme.muted
                font.bold: true
                font.capitalization: Font.AllUppercase
                font.letterSpacing: 0.8
                font.pixelSize: Theme.chipSize
                leftPadding: Theme.space2
                text: qsTr("Communities")
                topPadding: Theme.space2
            }

            Column {
                Accessible.name: qsTr("Communities")
                Accessible.role: Accessible.List
                spacing: Theme.space1
                width: parent.width

                Repeater {
                    model: AppController.communities.model

                    SidebarItem {
                        id: item

                        selected: AppController.navigation.current === community
                        width: column.width

                        onClicked: {
                            AppController.navigation.current = item.community;
                            root.chosen();
                        }
                    }
                }
            }

            SidebarState {
                width: parent.width
            }

            AddCommunity {
                width: parent.width

                onAdded: root.chosen()
            }
        }
    }

    SidebarFooter {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width

        onDiagnosticsAsked: root.diagnosticsAsked()
        onNotificationsAsked: root.notificationsAsked()
        onSettingsAsked: root.settingsAsked()
    }

    Rectangle {
        anchors.right: parent.right
        color: Theme.line
        height: parent.height
        width: 1
    }
}
