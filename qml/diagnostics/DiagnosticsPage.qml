// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// Connection diagnostics, and a button that copies them without secrets.
FocusScope {
    id: root

    readonly property Item focused: Window.activeFocusItem

    signal closed

    function content(): Component {
        switch (source.stage) {
        case Diagnostics.NoService:
            return nothing;
        case Diagnostics.Loading:
            return bones;
        default:
            return figures;
        }
    }

    function scrollBy(distance: real) {
        scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, scroll.contentY + distance));
    }

    // Keeps the focused item visible.
    function reveal(item: Item) {
        for (let above = item; above !== null; above = above.parent) {
            if (above !== place)
                continue;
            const top = item.mapToItem(place, 0, 0).y;
            const margin = Theme.space5;
            if (top - margin < scroll.contentY)
                scrollBy(top - margin - scroll.contentY);
            else if (top + item.height + margin > scroll.contentY + scroll.height)
                scrollBy(top + item.height + margin - scroll.contentY - scroll.height);
        }
    }

    Accessible.name: head.title
    Accessible.role: Accessible.Pane
    objectName: "diagnostics"

    Keys.onDownPressed: scrollBy(3 * Theme.bodyLine)
    Keys.onEscapePressed: closed()
    Keys.onPressed: event => {
        const pages = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (pages !== 0)
            scrollBy(pages * scroll.height * 0.9);
        event.accepted = pages !== 0;
    }
    Keys.onUpPressed: scrollBy(-3 * Theme.bodyLine)
    onFocusedChanged: reveal(focused)

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Diagnostics {
        id: source

        active: root.visible
    }

    DiagnosticsHead {
        id: head

        copied: source.copied
        focus: true
        host: source.host
        width: parent.width

        onClosed: root.closed()
        onCopyAsked: source.copy()
    }

    Flickable {
        id: scroll

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: place.height + 2 * Theme.space4
        contentWidth: width
        objectName: "diagnostics.scroll"

        T.ScrollBar.vertical: ScrollBar {}

        ComponentHost {
            id: place

            content: root.content()
            height: implicitHeight
            width: Math.min(Metrics.diagnosticsMost, scroll.width - 2 * Theme.space4)
            x: Math.round((scroll.width - width) / 2)
            y: Theme.space4
        }
    }

    Component {
        id: nothing

        PlaceholderCard {
            objectName: "diagnostics.noService"
            title: qsTr("Not connected to a service")
            width: place.width
            words: qsTr("Statistics appear here when Coterie is connected. You can copy the log now.")
        }
    }

    Component {
        id: bones

        DiagnosticsBones {
            width: place.width
        }
    }

    Component {
        id: figures

        DiagnosticsBody {
            diagnostics: source
            width: place.width
        }
    }
}
