// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// A value: the current one, the maximum, and a chart of the last two minutes.
Card {
    id: root

    required property Series series
    property alias ink: chart.ink
    property alias ground: chart.ground

    Accessible.description: series.description
    Accessible.name: series.title
    Accessible.role: Accessible.Chart
    implicitHeight: column.implicitHeight + 2 * Theme.space3
    radius: Theme.rowRadius

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space3
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space1

        Item {
            height: Theme.bodyLine
            width: parent.width

            Label {
                Accessible.ignored: true
                anchors.left: parent.left
                anchors.right: now.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.muted
                elide: Text.ElideRight
                font.bold: true
                font.pixelSize: Theme.smallSize
                text: root.series.title
            }

            Label {
                id: now

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                font.bold: true
                font.pixelSize: Theme.titleSize
                text: root.series.nowText
            }
        }

        Chart {
            id: chart

            series: root.series
            width: parent.width
        }

        Label {
            Accessible.ignored: true
            color: Theme.muted
            font.pixelSize: Theme.chipSize
            horizontalAlignment: Text.AlignRight
            //: %1 is a value with its unit
            text: root.series.known ? qsTr("Peak %1 in the last 2 min").arg(root.series.peakText) : qsTr("No data yet")
            width: parent.width
        }
    }
}
