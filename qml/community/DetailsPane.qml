// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The details pane on the right: the token, its statistics, and the most active members.
Rectangle {
    id: root

    required property Community community

    Accessible.name: qsTr("About %1").arg(Format.isolated(community.symbol))
    Accessible.role: Accessible.Pane
    color: Theme.background
    implicitWidth: Metrics.detailsWidth

    Component.onCompleted: community.members.load()
    onCommunityChanged: community.members.load()

    FocusFollower {
        flickable: scroll
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight
        contentWidth: width

        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            bottomPadding: Theme.space5
            leftPadding: 18
            rightPadding: 18
            spacing: Theme.space2
            topPadding: Theme.space5
            width: root.width

            PaneTitle {
                text: qsTr("Token")
            }

            TokenField {
                address: root.community.tokenAddress
                width: column.width - 36
            }

            Item {
                height: Theme.space1
                width: 1
            }

            StatTiles {
                community: root.community
                width: column.width - 36
            }

            Item {
                height: Theme.space2
                width: 1
            }

            PaneTitle {
                text: qsTr("Live Activity · Last 30 min")
            }

            ActivityCard {
                community: root.community
                width: column.width - 36
            }

            Item {
                height: Theme.space2
                width: 1
            }

            Item {
                height: Theme.bodyLine
                width: column.width - 36

                PaneTitle {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Contributors")
                }

                LinkButton {
                    anchors.right: parent.right
                    font.pixelSize: Theme.smallSize
                    objectName: "details.members.all"
                    text: qsTr("All Members")
                    visible: root.community.members.model.count > 0

                    onClicked: AppController.navigation.membersAsked()
                }
            }

            Contributors {
                community: root.community
                width: column.width - 36
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.line
        height: parent.height
        width: 1
    }
}
