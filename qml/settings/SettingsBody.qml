// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls

// The sections, in two columns if there is room.
Item {
    id: root

    readonly property bool wide: width >= Metrics.settingsWide
    readonly property real columnWidth: wide ? Math.floor((width - Theme.space3) / 2) : width

    signal connectAsked
    signal diagnosticsAsked

    implicitHeight: childrenRect.height

    Column {
        id: first

        anchors.left: parent.left
        spacing: Theme.space3
        width: root.columnWidth

        AppearanceSection {
            width: parent.width
        }

        FiltersSection {
            width: parent.width
        }

        NotificationsSection {
            width: parent.width
        }
    }

    Column {
        anchors.left: root.wide ? first.right : parent.left
        anchors.leftMargin: root.wide ? Theme.space3 : 0
        anchors.top: root.wide ? parent.top : first.bottom
        anchors.topMargin: root.wide ? 0 : Theme.space3
        spacing: Theme.space3
        width: root.columnWidth

        ConnectionSection {
            width: parent.width

            onConnectAsked: root.connectAsked()
        }

        PeopleSection {
            width: parent.width
        }

        StorageSection {
            width: parent.width
        }

        AboutSection {
            width: parent.width

            onDiagnosticsAsked: root.diagnosticsAsked()
        }
    }
}
