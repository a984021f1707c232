// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// A user's profile: name, numbers and actions.
FocusScope {
    id: root

    required property string userId

    signal closed

    Accessible.name: person.username === "" ? qsTr("Profile") : qsTr("Profile of %1").arg(Format.isolated(person.username))
    Accessible.role: Accessible.Dialog
    implicitHeight: column.implicitHeight
    objectName: "profile"

    Component.onCompleted: person.load()
    onUserIdChanged: person.load()

    Person {
        id: person

        userId: root.userId
    }

    Column {
        id: column

        spacing: Theme.space4
        width: parent.width

        Item {
            height: Math.max(avatar.height, names.height)
            width: parent.width

            UserAvatar {
                id: avatar

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                colorIndex: person.authorColor
                imageUrl: person.imageUrl
                implicitHeight: 56
                initials: person.initials
            }

            Column {
                id: names

                anchors.left: avatar.right
                anchors.leftMargin: Theme.space4
                anchors.right: close.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                Label {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    elide: Text.ElideRight
                    font.bold: true
                    font.pixelSize: Theme.titleSize
                    objectName: "profile.name"
                    text: person.username === "" ? qsTr("Unknown user") : "@" + person.username
                    width: parent.width
                }

                Label {
                    color: Theme.muted
                    elide: Text.ElideRight
                    font.pixelSize: Theme.actionSize
                    objectName: "profile.followers"
                    text: person.followerCount < 0 ? "" : qsTr("%1 followers on X").arg(Format.compact(person.followerCount))
                    visible: text !== ""
                    width: parent.width
                }

                LinkButton {
                    Accessible.name: qsTr("Open X Profile on %1").arg(Links.host(person.xUrl))
                    anchors.left: parent.left
                    objectName: "profile.x"
                    text: qsTr("%1 ↗").arg(Links.host(person.xUrl))
                    visible: person.xUrl !== ""
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: AppController.navigation.openLink(person.xUrl)

                    LazyHint {
                        active: (parent as LinkButton).hovered || (parent as LinkButton).visualFocus
                        text: person.xUrl
                    }
                }
            }

            IconButton {
                id: close

                anchors.right: parent.right
                anchors.top: parent.top
                focus: true
                objectName: "profile.close"
                sign: "×"
                text: qsTr("Close Profile")

                onClicked: root.closed()
            }
        }

        ProfileFacts {
            person: person
            width: parent.width
        }

        ProfileFollows {
            person: person
            width: parent.width
        }

        ProfileActions {
            person: person
            width: parent.width
        }

        LazyLoader {
            file: Qt.resolvedUrl("ProfileEditor.qml")
            initialProperties: ({
                    "person": person
                })
            visible: wanted
            wanted: person.own && !AppController.accounts.guest
            width: parent.width
        }
    }
}
