// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The actions for the open picture.
Item {
    id: root

    required property string address
    required property bool animated
    required property bool playing
    required property real zoom

    signal playAsked
    signal zoomAsked(real factor)

    implicitHeight: flow.height + 2 * Theme.space2

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Row {
            IconButton {
                objectName: "lightbox.smaller"
                sign: "−"
                text: qsTr("Zoom Out")

                onClicked: root.zoomAsked(0.8)
            }

            Label {
                Accessible.name: qsTr("Zoom: %1").arg(text)
                Accessible.role: Accessible.StaticText
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                height: Theme.controlHeight
                horizontalAlignment: Text.AlignHCenter
                objectName: "lightbox.zoom"
                text: Format.percent(root.zoom)
                verticalAlignment: Text.AlignVCenter
                width: 52
            }

            IconButton {
                objectName: "lightbox.larger"
                sign: "+"
                text: qsTr("Zoom In")

                onClicked: root.zoomAsked(1.25)
            }
        }

        ComponentHost {
            active: root.animated
            height: Theme.controlHeight
            visible: active
            width: implicitWidth

            content: PlayButton {
                playing: root.playing
                y: (Theme.controlHeight - height) / 2

                onClicked: root.playAsked()
            }
        }

        LinkButton {
            height: Theme.controlHeight
            objectName: "lightbox.copy"
            text: qsTr("Copy Link")

            onClicked: AppController.navigation.copy(root.address)
        }

        LinkButton {
            Accessible.name: qsTr("Open %1").arg(Links.host(root.address))
            height: Theme.controlHeight
            objectName: "lightbox.open"
            text: qsTr("%1 ↗").arg(Links.host(root.address))
            width: Math.min(implicitWidth, flow.width)

            onClicked: AppController.navigation.openLink(root.address)

            LazyHint {
                active: parent.hovered || parent.visualFocus
                text: root.address
            }
        }
    }
}
