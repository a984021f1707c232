// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// Says what pulling down the feed does, and shows the progress of the refresh.
Rectangle {
    id: root

    // How far the feed is pulled down, in pixels; `enough` if releasing it would refresh.
    required property real pulled
    required property bool enough
    required property bool refreshing
    required property string error

    signal retryAsked

    function words(): string {
        if (refreshing)
            return qsTr("Refreshing…");
        if (pulled > 0)
            return enough ? qsTr("Release to refresh") : qsTr("Pull down to refresh");
        return qsTr("Could not refresh: %1").arg(error);
    }

    Accessible.name: label.text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.line
    color: Theme.raised
    implicitHeight: Theme.controlHeight - 4
    implicitWidth: row.implicitWidth + 2 * Theme.space3
    objectName: "feed.pull"
    radius: height / 2
    visible: refreshing || pulled > Theme.space2 || error !== ""

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space2

        Label {
            id: label

            Accessible.ignored: true
            color: root.error !== "" && !root.refreshing && root.pulled <= 0 ? Theme.warnText : Theme.muted
            elide: Text.ElideRight
            font.pixelSize: Theme.smallSize
            text: root.words()
            width: Math.min(implicitWidth, root.parent.width - 2 * Theme.space6 - (retry.visible ? retry.width + row.spacing : 0))
        }

        LinkButton {
            id: retry

            font.pixelSize: Theme.smallSize
            implicitHeight: label.implicitHeight
            objectName: "feed.pull.retry"
            text: qsTr("Retry")
            visible: root.error !== "" && !root.refreshing && root.pulled <= 0

            onClicked: root.retryAsked()
        }
    }
}
