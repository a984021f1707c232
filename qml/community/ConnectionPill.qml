// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The state of the connection, and when the next attempt is. The text says all of it; the color only repeats it. A
// click opens the details.
T.Button {
    id: root

    required property ConnectionStatus connection

    property bool explained: false

    readonly property color ink: ConnectionColors.text(connection.tone)
    readonly property color ground: ConnectionColors.ground(connection.tone)

    signal diagnosticsAsked
    signal signInAsked

    Accessible.description: (connection.detail + " " + connection.attemptText).trim()
    //: %1 is the state of the connection: Live, Offline, …
    Accessible.name: qsTr("Connection: %1").arg(connection.text)
    Accessible.role: Accessible.Button
    implicitHeight: 30
    implicitWidth: contentItem.implicitWidth
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
    contentItem: ConnectionPillFace {
        connection: root.connection
        ink: root.ink

        onSignInAsked: root.signInAsked()
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: explained = !explained

    LazyHint {
        active: root.hovered && !root.explained && root.connection.detail !== ""
        below: true
        text: root.Accessible.description
    }

    LazyLoader {
        id: detail

        file: Qt.resolvedUrl("ConnectionDetail.qml")
        initialProperties: ({
                "connection": Qt.binding(() => root.connection),
                "parent": root,
                "visible": true
            })
        wanted: root.explained

        onClosed: root.explained = false
    }

    Connections {
        function onDiagnosticsAsked() {
            root.diagnosticsAsked();
        }

        function onSignInAsked() {
            root.signInAsked();
        }

        target: detail.item
    }
}
