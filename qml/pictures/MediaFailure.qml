// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// Why a picture failed to load, and a retry button.
Column {
    id: root

    required property string reason
    required property int focusPolicy

    signal retryAsked

    Accessible.name: title.text
    Accessible.description: reason
    Accessible.role: Accessible.Grouping
    padding: Theme.space4
    spacing: Theme.space1
    topPadding: Math.max(0, (height - title.height - words.height - retry.height - 2 * spacing) / 2)

    Label {
        id: title

        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("The picture could not be loaded")
        width: root.width - 2 * root.padding
        wrapMode: Text.Wrap
    }

    Label {
        id: words

        color: Theme.muted
        font.pixelSize: Theme.smallSize
        horizontalAlignment: Text.AlignHCenter
        objectName: "media.reason"
        text: root.reason
        width: title.width
        wrapMode: Text.Wrap
    }

    Item {
        height: retry.height
        width: title.width

        LinkButton {
            id: retry

            anchors.horizontalCenter: parent.horizontalCenter
            focusPolicy: root.focusPolicy
            objectName: "feed.row.mediaRetry"
            text: qsTr("Retry")

            onClicked: root.retryAsked()
        }
    }
}
