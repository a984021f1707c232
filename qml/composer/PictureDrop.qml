// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// Makes all of `parent` a drop target: for a picture, and for words and links, which join the text.
DropArea {
    id: root

    required property Draft draft

    property bool takesPicture: false

    signal wordsDropped(string words)

    // Returns whether a drag has the file or bytes of a picture. That of a web page also has its address as text.
    function hasPicture(drag: var): bool {
        return draft !== null && draft.picture.takes(drag.urls, drag.formats);
    }

    // Returns the words or addresses of a drag.
    function wordsIn(drag: var): string {
        return drag.hasText && drag.text !== "" ? drag.text : drag.urls.join("\n");
    }

    anchors.fill: parent

    onDropped: drop => {
        if (draft === null)
            return;
        const files = drop.urls.filter(url => url.toString().startsWith("file:"));
        if (!hasPicture(drop))
            wordsDropped(wordsIn(drop));
        else if (files.length > 0)
            draft.picture.drop(files);
        else
            draft.picture.dropBytes(drop.getDataAsArrayBuffer(draft.picture.formatIn(drop.formats)));
        drop.accept(Qt.CopyAction);
    }
    onEntered: drag => {
        takesPicture = hasPicture(drag);
        drag.accepted = draft !== null && (takesPicture || wordsIn(drag) !== "");
    }

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
                visible: root.takesPicture
            }
        }
    }
}
