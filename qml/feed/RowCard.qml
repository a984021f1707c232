// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie

// What every row by a person has: the face, the name, the time, a chip, the words, and actions under them.
Rectangle {
    id: root

    required property RowBase row
    property bool dashed: false
    property bool soft: false
    property bool acting: true
    property string chip
    property color chipInk: Theme.accent
    property color chipGround: Theme.accentSoft
    property string note
    default property alias actions: actionFlow.data

    readonly property int indent: Theme.space4 + avatar.width + Theme.space3
    readonly property bool chipBelow: chipPill.implicitWidth > width - indent - Theme.space4 - names.implicitWidth - 8

    border.color: Theme.line
    border.width: dashed || soft ? 0 : 1
    color: dashed ? "transparent" : soft ? Theme.badSoft : Theme.surface
    implicitHeight: column.y + column.height + Theme.space3 + 2
    radius: Theme.cardRadius

    Slot {
        active: root.dashed

        content: DashedFrame {
            height: root.height
            width: root.width
        }
    }

    Avatar {
        id: avatar

        colorIndex: root.row.authorColor
        initials: root.row.initials
        x: Theme.space4
        y: 14
    }

    Chip {
        id: chipPill

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        color: root.chipGround
        ink: root.chipInk
        text: root.chip
        visible: root.chip !== "" && !root.chipBelow
        y: 15
    }

    Column {
        id: column

        spacing: Theme.space1
        width: root.width - x - Theme.space4
        x: root.indent
        y: 15

        Row {
            id: names

            spacing: 6

            Label {
                id: name

                elide: Text.ElideRight
                font.bold: true
                height: 20
                text: root.row.username
                verticalAlignment: Text.AlignVCenter
                width: Math.min(implicitWidth, column.width - 48)
            }

            RowTime {
                elide: Text.ElideRight
                height: 20
                row: root.row
                verticalAlignment: Text.AlignVCenter
                width: Math.min(implicitWidth, column.width - name.width - names.spacing)
            }
        }

        Chip {
            color: root.chipGround
            ink: root.chipInk
            text: root.chip
            visible: root.chip !== "" && root.chipBelow
            width: Math.min(implicitWidth, column.width)
        }

        Label {
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            objectName: "feed.row.content"
            text: root.row.content
            width: column.width
            wrapMode: Text.Wrap
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            text: root.note
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }

        Flow {
            id: actionFlow

            bottomPadding: 2
            spacing: Theme.space4
            topPadding: Theme.space1
            visible: root.acting
            width: column.width
        }
    }
}
