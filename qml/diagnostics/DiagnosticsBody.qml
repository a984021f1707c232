// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Three charts, the connections and the counters, in as many columns as fit.
Column {
    id: root

    required property Diagnostics diagnostics

    readonly property int columns: width < Metrics.diagnosticsNarrow ? 1 : width < Metrics.diagnosticsWide ? 2 : 3
    readonly property real columnWidth: Math.floor((width - (columns - 1) * Theme.space3) / columns)
    readonly property int chartColumns: columns === 1 ? 1 : 3
    readonly property real chartWidth: Math.floor((width - (chartColumns - 1) * Theme.space3) / chartColumns)

    spacing: Theme.space3

    Flow {
        spacing: Theme.space3
        width: parent.width

        ChartCard {
            objectName: "diagnostics.events"
            series: root.diagnostics.events
            width: root.chartWidth
        }

        ChartCard {
            ground: Theme.okSoft
            ink: Theme.ok
            objectName: "diagnostics.roundTrip"
            series: root.diagnostics.roundTrip
            width: root.chartWidth
        }

        ChartCard {
            ground: Theme.warnSoft
            ink: Theme.warn
            objectName: "diagnostics.reconnects"
            series: root.diagnostics.reconnects
            width: root.chartWidth
        }
    }

    Card {
        Accessible.name: qsTr("Community Connections")
        Accessible.role: Accessible.List
        implicitHeight: rows.implicitHeight + 2 * Theme.space1
        radius: Theme.rowRadius
        width: parent.width

        Column {
            id: rows

            width: parent.width
            y: Theme.space1

            Label {
                color: Theme.muted
                leftPadding: Theme.space4
                objectName: "diagnostics.none"
                padding: Theme.space2
                rightPadding: Theme.space4
                text: qsTr("No community is connected. Open one to see its connection here.")
                visible: root.diagnostics.connections.count === 0
                width: parent.width
                wrapMode: Text.Wrap
            }

            Repeater {
                model: root.diagnostics.connections

                ConnectionRow {
                    width: rows.width

                    onRetryAsked: root.diagnostics.retryNow(token)
                }
            }
        }
    }

    Flow {
        spacing: Theme.space3
        width: parent.width

        Repeater {
            model: root.diagnostics.counters

            CounterCard {
                required property string key

                objectName: "diagnostics.group." + key
                width: root.columnWidth
            }
        }
    }
}
