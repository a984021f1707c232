// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// Says above the rows that a refresh failed or that the service compiled the feed long ago.
Rectangle {
    id: root

    required property HomeFeed home

    readonly property real age: home.computedAt > 0 ? Clock.now - home.computedAt : 0
    readonly property bool failed: home.failureText !== ""
    readonly property bool old: age > 3600 * 1000

    function words(): string {
        if (failed)
            return qsTr("Could not refresh: %1 %2").arg(home.failureText).arg(home.nextTryText).trim();
        //: %1 is an age such as "18 d", %2 is a date and time
        return qsTr("This feed is %1 old. The service compiled it on %2. Newer posts are in the communities.").arg(Format.span(age)).arg(Format.exact(home.computedAt));
    }

    Accessible.name: label.text
    Accessible.role: Accessible.AlertMessage
    color: Theme.warnSoft
    implicitHeight: visible ? flow.implicitHeight + 2 * Theme.space2 : 0
    objectName: "home.note"
    radius: Theme.rowRadius
    visible: (failed || old) && home.count > 0

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.margins: Theme.space3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Label {
            id: label

            color: Theme.warnText
            font.pixelSize: Theme.actionSize
            text: root.words()
            width: Math.min(implicitWidth, flow.width)
            wrapMode: Text.Wrap
        }

        LinkButton {
            objectName: "home.note.retry"
            text: qsTr("Retry Now")
            visible: root.failed

            onClicked: root.home.refresh()
        }
    }
}
