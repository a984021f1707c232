// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// A place where messages are known to be missing (F6).
Item {
    id: root

    required property RowBase row

    readonly property bool loading: row.progress === FeedModel.Fetching

    function words(): string {
        if (loading)
            return qsTr("Loading missing posts…");
        if (row.progress === FeedModel.NotFetched && row.reason === "")
            return qsTr("Could not load · Retry");
        if (row.progress === FeedModel.NotFetched)
            return qsTr("Could not load (%1) · Retry").arg(row.reason);
        return qsTr("Posts may be missing here · Load");
    }

    implicitHeight: 30

    DottedLine {
        anchors.left: parent.left
        anchors.right: button.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
    }

    RowAction {
        id: button

        anchors.centerIn: parent
        color: Theme.warnText
        enabled: !root.loading
        font.bold: false
        objectName: "feed.row.hole"
        row: root.row
        text: root.words()
        width: Math.min(implicitWidth, root.width - 48)

        onClicked: root.row.holeAsked()
    }

    DottedLine {
        anchors.left: button.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
