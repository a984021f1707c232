// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// The settings page, over the current page. Changes apply at once. It exists only while it is open.
FocusScope {
    id: root

    readonly property Item focused: Window.activeFocusItem

    signal closed
    signal connectAsked
    signal diagnosticsAsked

    function scrollBy(distance: real) {
        scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, scroll.contentY + distance));
    }

    // Keeps the focused item visible.
    function reveal(item: Item) {
        for (let above = item; above !== null; above = above.parent) {
            if (above !== body)
                continue;
            const top = item.mapToItem(body, 0, 0).y;
            const margin = Theme.space5;
            if (top - margin < scroll.contentY)
                scrollBy(top - margin - scroll.contentY);
            else if (top + item.height + margin > scroll.contentY + scroll.height)
                scrollBy(top + item.height + margin - scroll.contentY - scroll.height);
        }
    }

    Accessible.name: title.text
    Accessible.role: Accessible.Pane
    objectName: "settings"

    Keys.onEscapePressed: closed()
    Keys.onPressed: event => {
        const pages = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (pages !== 0)
            scrollBy(pages * scroll.height * 0.9);
        event.accepted = pages !== 0;
    }
    onFocusedChanged: reveal(focused)

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Item {
        id: head

        height: Metrics.headerHeight
        width: parent.width

        BackButton {
            id: back

            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            focus: true
            objectName: "settings.close"
            text: qsTr("Close Settings")

            onClicked: root.closed()
        }

        Label {
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.left: back.right
            anchors.leftMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            font.pixelSize: Theme.titleSize
            text: qsTr("Settings")
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: 1
            width: parent.width
        }
    }

    Flickable {
        id: scroll

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: body.height + 2 * Theme.space4
        contentWidth: width
        objectName: "settings.scroll"

        T.ScrollBar.vertical: ScrollBar {}

        SettingsBody {
            id: body

            anchors.horizontalCenter: parent.horizontalCenter
            height: implicitHeight
            width: Math.min(Metrics.settingsMost, scroll.width - 2 * Theme.space4)
            y: Theme.space4

            onConnectAsked: root.connectAsked()
            onDiagnosticsAsked: root.diagnosticsAsked()
        }
    }
}
