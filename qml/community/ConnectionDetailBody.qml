// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// The texts and actions of ConnectionDetail.
FocusScope {
    id: root

    required property ConnectionStatus connection

    signal diagnosticsAsked
    signal signInAsked

    Accessible.name: qsTr("Connection Details")
    Accessible.role: Accessible.Dialog
    focus: true
    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Column {
        id: column

        spacing: Theme.space1
        width: parent.width

        Label {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            font.bold: true
            objectName: "connection.detail.title"
            text: root.connection.text
            width: parent.width
            wrapMode: Text.Wrap
        }

        Label {
            color: Theme.muted
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            objectName: "connection.detail.why"
            text: root.connection.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            objectName: "connection.detail.attempt"
            text: root.connection.attemptText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            objectName: "connection.detail.since"
            //: %1 is a time of day
            text: qsTr("Since %1").arg(Format.time(root.connection.since))
            visible: root.connection.since > 0
            width: parent.width
        }

        Flow {
            spacing: Theme.space4
            topPadding: Theme.space2
            width: parent.width

            LinkButton {
                focus: true
                objectName: "connection.detail.diagnostics"
                text: qsTr("Diagnostics")

                onClicked: root.diagnosticsAsked()
            }

            LinkButton {
                objectName: "connection.detail.signIn"
                text: qsTr("Sign In")
                visible: root.connection.needsSignIn

                onClicked: root.signInAsked()
            }

            LinkButton {
                objectName: "connection.detail.retry"
                text: qsTr("Retry Now")
                visible: root.connection.canRetry

                onClicked: root.connection.retryNow()
            }
        }
    }
}
