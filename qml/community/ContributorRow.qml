// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// A contributor and their number of messages; with `detailed`, also their X followers. Opens their profile.
T.AbstractButton {
    id: root

    required property int index
    required property string userId
    required property string username
    required property string initials
    required property string imageUrl
    required property int authorColor
    required property real messageCount
    required property real followerCount
    property bool detailed: false

    readonly property string followers: qsTr("%1 followers").arg(Format.compact(followerCount))
    readonly property string spoken: qsTr("%1, %Ln message(s)", "", messageCount).arg(Format.isolated(username))

    Accessible.name: detailed ? qsTr("%1, %2").arg(spoken).arg(followers) : spoken
    Accessible.role: Accessible.Button
    implicitHeight: detailed ? 52 : 38
    leftInset: detailed ? 0 : -Theme.space2
    objectName: "member"
    rightInset: leftInset

    background: Rectangle {
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: Theme.rowRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.rowRadius
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space2 + 2

        UserAvatar {
            Layout.leftMargin: root.detailed ? Theme.space2 : 0
            colorIndex: root.authorColor
            imageUrl: root.imageUrl
            implicitHeight: root.detailed ? 36 : 28
            initials: root.initials
        }

        Column {
            Layout.fillWidth: true

            Label {
                Accessible.ignored: true
                elide: Text.ElideRight
                font.bold: root.detailed
                font.pixelSize: Theme.actionSize
                text: root.username
                width: parent.width
            }

            Label {
                Accessible.ignored: true
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                text: root.followers
                visible: root.detailed
                width: parent.width
            }
        }

        Label {
            Accessible.ignored: true
            Layout.rightMargin: root.detailed ? Theme.space2 : 0
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            text: root.detailed ? qsTr("%Ln message(s)", "", root.messageCount) : Format.count(root.messageCount)
        }
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
