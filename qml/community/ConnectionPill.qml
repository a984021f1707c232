// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Core

// Am I live, and if not, when is the next try. The words say it; the colour only repeats it.
Rectangle {
    id: root

    required property ConnectionStatus connection

    // All but the words: the dot, the button and the space between.
    readonly property real around: 2 * Theme.space3 + 8 + row.spacing + (retry.visible ? retry.width + row.spacing : 0)
    readonly property color ink: {
        switch (connection.tone) {
        case ConnectionStatus.Ok:
            return Theme.okText;
        case ConnectionStatus.Warn:
            return Theme.warnText;
        case ConnectionStatus.Bad:
            return Theme.badText;
        default:
            return Theme.muted;
        }
    }
    readonly property color ground: {
        switch (connection.tone) {
        case ConnectionStatus.Ok:
            return Theme.okSoft;
        case ConnectionStatus.Warn:
            return Theme.warnSoft;
        case ConnectionStatus.Bad:
            return Theme.badSoft;
        default:
            return Theme.surface;
        }
    }

    Accessible.description: connection.detail
    //: %1 is the state of the connection: Live, Offline …
    Accessible.name: qsTr("Connection: %1").arg(connection.text)
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: connection.tone === ConnectionStatus.Neutral ? 1 : 0
    color: ground
    implicitHeight: 30
    implicitWidth: around + words.implicitWidth
    objectName: "connection.pill"
    radius: height / 2

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
            id: retry

            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.smallSize
            leftPadding: 5
            objectName: "connection.retry"
            text: qsTr("Retry now")
            visible: root.connection.canRetry

            onClicked: root.connection.retryNow()
        }
    }

    HoverHandler {
        id: hover
    }

    Slot {
        active: hover.hovered && root.connection.detail !== ""

        content: Hint {
            parent: root
            text: root.connection.detail
            visible: true
            y: root.height + Theme.space1
        }
    }
}
