// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// Another user's message that moderation flagged, hidden behind a warning.
Card {
    id: root

    required property RowBase row

    implicitHeight: flow.implicitHeight + 2 * Theme.space3 + 2

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Label {
            color: Theme.muted
            height: Theme.bodyLine
            text: root.row.isHarmful ? qsTr("Hidden: marked as harmful.") : qsTr("Hidden: marked as spam.")
            verticalAlignment: Text.AlignVCenter
        }

        RowAction {
            objectName: "feed.row.reveal"
            row: root.row
            text: qsTr("Show Anyway")

            onClicked: root.row.revealAsked()
        }
    }
}
