// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// Makes all of `parent` a drop target for a picture.
DropArea {
    id: root

    required property Draft draft

    anchors.fill: parent

    onDropped: drop => {
        if (draft === null)
            return;
        const files = drop.urls.filter(url => url.toString().startsWith("file:"));
        if (files.length > 0)
            draft.picture.drop(files);
        else
            draft.picture.dropBytes(drop.getDataAsArrayBuffer(draft.picture.formatIn(drop.formats)));
        drop.accept(Qt.CopyAction);
    }
    onEntered: drag => drag.accepted = draft !== null && draft.picture.takes(drag.urls, drag.formats)

    ComponentHost {
        active: root.containsDrag
        anchors.fill: parent

        content: Rectangle {
            border.color: Theme.accent
            border.width: Theme.ringWidth
            color: Theme.accentSoft
            height: root.height
            radius: Theme.cardRadius
            width: root.width

            Label {
                anchors.centerIn: parent
                color: Theme.accent
                font.bold: true
                text: qsTr("Drop the picture here")
            }
        }
    }
}
