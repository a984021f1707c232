// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// One connection: its community, its state and the reason, its counters, and a retry button if that can help.
Item {
    id: root

    required property int index
    required property string token
    required property string name
    required property int tone
    required property string stateText
    required property string reason
    required property string facts
    required property bool canRetry

    signal retryAsked

    Accessible.description: (reason + " " + facts).trim()
    //: %1 is a community, %2 is the state of its connection
    Accessible.name: Format.sentence(qsTr("%1: %2"), [name, stateText])
    Accessible.role: Accessible.ListItem
    implicitHeight: column.implicitHeight + 2 * Theme.space2 + 2
    objectName: "diagnostics.connection." + token

    Rectangle {
        color: Theme.line
        height: 1
        visible: root.index > 0
        width: parent.width
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        color: ConnectionColors.text(root.tone)
        height: 8
        radius: 4
        width: 8
        y: column.y + (Theme.bodyLine - height) / 2
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4 + 8 + Theme.space2
        anchors.right: retry.visible ? retry.left : parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Flow {
            spacing: Theme.space2
            width: parent.width

            Label {
                Accessible.ignored: true
                elide: Text.ElideRight
                font.bold: true
                height: Theme.bodyLine
                text: root.name
                width: Math.min(implicitWidth, parent.width)
            }

            Label {
                Accessible.ignored: true
                color: ConnectionColors.text(root.tone)
                elide: Text.ElideRight
                height: Theme.bodyLine
                text: root.stateText
                width: Math.min(implicitWidth, parent.width)
            }
        }

        Label {
            Accessible.ignored: true
            font.pixelSize: Theme.smallSize
            text: root.reason
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Label {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            text: root.facts
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    LinkButton {
        id: retry

        //: %1 is a community
        Accessible.name: qsTr("Retry %1 Now").arg(Format.isolated(root.name))
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        objectName: "diagnostics.retry." + root.token
        text: qsTr("Retry Now")
        visible: root.canRetry

        onClicked: root.retryAsked()
    }
}
