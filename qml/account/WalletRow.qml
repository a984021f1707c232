// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// One linked wallet.
Item {
    id: root

    required property string walletId
    required property string address
    required property string shortAddress
    required property string chain
    required property string since

    // Whether the user is asked to confirm.
    property bool asked: false

    signal unlinkAsked
    signal unlinkCanceled
    signal unlinkConfirmed

    Accessible.description: words.text
    Accessible.name: address
    Accessible.role: Accessible.ListItem
    implicitHeight: column.implicitHeight + 2 * Theme.space2
    objectName: "wallet." + address

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        color: "transparent"
        radius: Theme.rowRadius
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Item {
            height: Math.max(name.implicitHeight, unlink.implicitHeight)
            width: parent.width

            Label {
                id: name

                anchors.left: parent.left
                anchors.right: unlink.left
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideMiddle
                font.family: Theme.monoFamily
                font.pixelSize: Theme.actionSize
                text: root.address
            }

            LinkButton {
                id: unlink

                Accessible.description: root.address
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                objectName: "wallet.unlink"
                text: qsTr("Unlink")
                visible: !root.asked

                onClicked: root.unlinkAsked()
            }
        }

        Label {
            id: words

            color: Theme.muted
            font.pixelSize: Theme.smallSize
            text: root.since === "" ? root.chain : qsTr("%1 · linked %2").arg(root.chain).arg(root.since)
            width: parent.width
            wrapMode: Text.Wrap
        }

        Flow {
            spacing: Theme.space3
            visible: root.asked
            width: parent.width

            Label {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                text: qsTr("Your posts stay, but you can no longer post from this wallet.")
                width: Math.min(implicitWidth, parent.width)
                wrapMode: Text.Wrap
            }

            LinkButton {
                color: Theme.badText
                objectName: "wallet.confirm"
                text: qsTr("Unlink")

                onClicked: root.unlinkConfirmed()
            }

            LinkButton {
                color: Theme.muted
                objectName: "wallet.keep"
                text: qsTr("Keep")

                onClicked: root.unlinkCanceled()
            }
        }
    }
}
