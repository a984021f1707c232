// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The buttons that attach a picture or insert an emoji. The dialog and the picker are created on first use.
Row {
    id: root

    required property Draft draft
    required property ComposerText input
    property bool compact: false
    property string prefix: "composer"

    function choosePicture() {
        if (draft === null)
            return;
        // By URL, so that Qt's dialogs module is loaded now and not at startup.
        if (chooser.content === null)
            chooser.content = Qt.createComponent(Qt.resolvedUrl("PictureChooser.qml"));
        if (chooser.content.status === Component.Error) {
            draft.picture.noDialog();
            return;
        }
        chooser.active = true;
        (chooser.item as PictureDialog).choose(draft.picture);
    }

    function chooseEmoji() {
        picker.wanted = true;
        (picker.item as EmojiPicker).open();
    }

    ToolButton {
        compact: root.compact
        objectName: root.prefix + ".picture"
        text: qsTr("Picture")

        onClicked: root.choosePicture()

        PictureSign {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
        }

        ComponentHost {
            id: chooser

            active: false
        }
    }

    ToolButton {
        id: emoji

        Accessible.description: qsTr("Ctrl+.")
        compact: root.compact
        objectName: root.prefix + ".emoji"
        text: qsTr("Emoji")

        onClicked: root.chooseEmoji()

        SmileSign {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
        }

        LazyLoader {
            id: picker

            file: Qt.resolvedUrl("EmojiPicker.qml")
            initialProperties: ({
                    "parent": emoji
                })
            wanted: false

            onClosed: root.input.forceActiveFocus(Qt.PopupFocusReason)
        }

        Connections {
            function onChosen(text: string) {
                root.input.put(text);
            }

            target: picker.item
        }
    }
}
