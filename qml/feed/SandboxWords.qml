// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls

// The words that make the sandbox treat a post in a special way.
Column {
    id: root

    spacing: Theme.space1
    topPadding: Theme.space3

    Label {
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("This is the sandbox. Try a post with one of these words:")
        width: parent.width
        wrapMode: Text.Wrap
    }

    Repeater {
        model: [{
                "word": "spam",
                "effect": qsTr("removed by moderation at once (“scam” does the same)")
            }, {
                "word": "late-spam",
                "effect": qsTr("published, then removed after a few seconds")
            }, {
                "word": "appeal",
                "effect": qsTr("removed, then restored a little later")
            }, {
                "word": "vanish",
                "effect": qsTr("accepted, but never published")
            }]

        Label {
            required property var modelData

            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignHCenter
            //: %1 is a word to try in the sandbox, %2 is what it does
            text: qsTr("“%1” — %2").arg(modelData.word).arg(modelData.effect)
            width: root.width
            wrapMode: Text.Wrap
        }
    }
}
