// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// The content of ConnectionPill: a dot, the text and an action.
Item {
    id: root

    required property ConnectionStatus connection
    required property color ink

    // The width of everything except the text.
    readonly property real around: 2 * Theme.space3 + 8 + row.spacing + (action.visible ? action.width + row.spacing : 0)

    signal signInAsked

    implicitWidth: around + words.implicitWidth

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: 7

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            height: 8
            radius: 4
            width: 8
        }

        Label {
            id: words

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            elide: Text.ElideRight
            font.bold: true
            font.pixelSize: Theme.smallSize
            text: root.connection.text
            width: Math.min(implicitWidth, root.width - root.around)
        }

        LinkButton {
            id: action

            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.smallSize
            leftPadding: Theme.mirrored ? 0 : 5
            objectName: root.connection.needsSignIn ? "connection.signIn" : "connection.retry"
            rightPadding: Theme.mirrored ? 5 : 0
            text: root.connection.needsSignIn ? qsTr("Sign In") : qsTr("Retry Now")
            visible: root.connection.canRetry

            onClicked: {
                if (root.connection.needsSignIn)
                    root.signInAsked();
                else
                    root.connection.retryNow();
            }
        }
    }
}
