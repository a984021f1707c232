// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Changes the user's own name and picture, and leads to their wallets.
Column {
    id: root

    required property Person person

    property bool renaming: false

    function choosePicture() {
        // By URL, so that Qt's dialogs module is loaded now and not at startup.
        if (chooser.content === null)
            chooser.content = Qt.createComponent(Qt.resolvedUrl("../composer/PictureChooser.qml"));
        if (chooser.content.status === Component.Error)
            return;
        chooser.active = true;
        (chooser.item as PictureDialog).choose(profile);
    }

    spacing: Theme.space3

    OwnProfile {
        id: profile

        onPictureChanged: root.person.load()
        onRenamed: {
            root.renaming = false;
            root.person.load();
        }
    }

    ComponentHost {
        id: chooser

        active: false
    }

    Flow {
        spacing: Theme.space4
        visible: !root.renaming
        width: root.width

        LinkButton {
            enabled: !profile.busy
            objectName: "profile.rename"
            text: qsTr("Change Name")

            onClicked: {
                name.text = root.person.username;
                root.renaming = true;
                name.take();
            }
        }

        LinkButton {
            enabled: !profile.busy
            objectName: "profile.picture"
            text: profile.busy ? qsTr("Saving…") : qsTr("Change Picture")

            onClicked: root.choosePicture()
        }

        LinkButton {
            objectName: "profile.wallets"
            text: qsTr("Wallets")

            onClicked: AppController.navigation.walletsAsked()
        }

        LinkButton {
            objectName: "profile.accounts"
            text: qsTr("Accounts")

            onClicked: AppController.navigation.accountsAsked()
        }
    }

    Field {
        id: name

        error: profile.nameError
        inputObjectName: "profile.newName"
        label: qsTr("New name")
        visible: root.renaming
        width: root.width

        onAccepted: profile.rename(text)
    }

    Flow {
        spacing: Theme.space3
        visible: root.renaming
        width: root.width

        Button {
            enabled: !profile.busy && name.text.trim() !== "" && name.text.trim() !== root.person.username
            objectName: "profile.saveName"
            text: profile.busy ? qsTr("Saving…") : qsTr("Save")

            onClicked: profile.rename(name.text)
        }

        Button {
            objectName: "profile.keepName"
            quiet: true
            text: qsTr("Cancel")

            onClicked: root.renaming = false
        }
    }

    Label {
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        color: Theme.badText
        objectName: "profile.pictureError"
        text: "× " + profile.pictureError
        visible: profile.pictureError !== ""
        width: root.width
        wrapMode: Text.Wrap
    }
}
