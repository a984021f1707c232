// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// The muted users, since when, and a button to unmute each. Its height is that of its rows; the page scrolls.
Column {
    id: root

    readonly property MutedModel people: AppController.muted

    Accessible.name: qsTr("Muted users")
    Accessible.role: Accessible.List
    objectName: "muted"

    Repeater {
        model: root.people

        Item {
            id: row

            required property string userId
            required property string username
            required property string initials
            required property int authorColor
            required property real mutedAt

            Accessible.name: name.text
            Accessible.role: Accessible.ListItem
            height: 52
            width: root.width

            Avatar {
                id: avatar

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                colorIndex: row.authorColor
                initials: row.initials
            }

            Column {
                anchors.left: avatar.right
                anchors.leftMargin: Theme.space3
                anchors.right: unmute.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter

                LinkButton {
                    id: name

                    color: Theme.text
                    objectName: "muted.profile"
                    text: row.username === "" ? qsTr("Unknown user") : "@" + row.username
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: AppController.navigation.showProfile(row.userId)
                }

                Label {
                    color: Theme.muted
                    elide: Text.ElideRight
                    font.pixelSize: Theme.smallSize
                    text: qsTr("since %1").arg(Format.date(row.mutedAt))
                    width: parent.width
                }
            }

            Button {
                id: unmute

                Accessible.name: qsTr("Unmute %1").arg(Format.isolated(row.username))
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                objectName: "muted.unmute"
                quiet: true
                text: qsTr("Unmute")

                onClicked: root.people.unmute(row.userId)
            }
        }
    }

    Label {
        color: Theme.muted
        objectName: "muted.none"
        text: qsTr("No muted users. You can mute someone from a message's menu or from their profile.")
        visible: root.people === null || root.people.count === 0
        width: root.width
        wrapMode: Text.Wrap
    }
}
