// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The user's own message after moderation removed it.
MarkedCard {
    id: root

    chip: qsTr("Removed by moderation")
    chipGround: "transparent"
    chipInk: Theme.badText
    soft: true

    RowAction {
        objectName: "feed.row.editAndPostAgain"
        row: root.row
        text: qsTr("Edit and Post Again")

        onClicked: root.row.editAsked()
    }

    RowAction {
        objectName: "feed.row.copy"
        row: root.row
        text: qsTr("Copy")

        onClicked: AppController.navigation.copy(root.row.content)
    }

    RowAction {
        objectName: "feed.row.dismiss"
        row: root.row
        text: qsTr("Dismiss")

        onClicked: root.row.dismissAsked()
    }
}
