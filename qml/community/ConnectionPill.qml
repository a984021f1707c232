// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Core

// Am I live, and if not, when is the next try. The words say it; the colour only repeats it. Pressed, it says more.
T.Button {
    id: root

    required property ConnectionStatus connection

    property bool explained: false

    // All but the words: the dot, the action and the space between.
    readonly property real around: 2 * Theme.space3 + 8 + row.spacing + (action.visible ? action.width + row.spacing : 0)
    readonly property color ink: Theme.toneText(connection.tone)
    readonly property color ground: Theme.toneSoft(connection.tone)

    signal diagnosticsAsked
    signal signInAsked

    Accessible.description: [connection.detail, connection.attemptText].filter(words => words !== "").join(" ")
    //: %1 is the state of the connection: Live, Offline …
    Accessible.name: qsTr("Connection: %1").arg(connection.text)
    Accessible.role: Accessible.Button
    implicitHeight: 30
    implicitWidth: around + words.implicitWidth
    objectName: "connection.pill"
    padding: 0

    background: Rectangle {
        border.color: Theme.line
        border.width: root.connection.tone === ConnectionStatus.Neutral ? 1 : 0
        color: root.ground
        radius: height / 2

        FocusRing {
            radius: height / 2
            visible: root.visualFocus
        }
    }
    contentItem: Item {
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
                leftPadding: 5
                objectName: root.connection.needsSignIn ? "connection.signIn" : "connection.retry"
                text: root.connection.needsSignIn ? qsTr("Sign in") : qsTr("Retry now")
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

    // Qt 6.4 offers a screen reader the action and does nothing on it.
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: explained = !explained

    Slot {
        active: root.hovered && !root.explained && root.connection.detail !== ""

        content: Hint {
            parent: root
            text: root.Accessible.description
            visible: true
            y: root.height + Theme.space1
        }
    }

    Slot {
        active: root.explained

        content: ConnectionDetail {
            connection: root.connection
            parent: root
            visible: true

            onClosed: root.explained = false
            onDiagnosticsAsked: root.diagnosticsAsked()
            onSignInAsked: root.signInAsked()
        }
    }
}
