// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// What Coterie stores on this computer.
SettingsSection {
    id: root

    title: qsTr("Storage")

    StorageUsage {
        id: kept
    }

    Column {
        spacing: Theme.space1 + 2
        width: parent.width

        Label {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            objectName: "settings.kept.size"
            text: kept.size === "" ? qsTr("Posts that were read") : qsTr("Posts that were read: %1").arg(kept.size)
            width: parent.width
            wrapMode: Text.Wrap
        }

        SettingsWords {
            text: qsTr("They are shown at the start before the service answers. Clearing lets go of them; your own posts that wait, your drafts and what you have read up to stay.")
        }

        Flow {
            spacing: Theme.space4
            width: parent.width

            LinkButton {
                enabled: !kept.busy
                objectName: "settings.kept.clear"
                text: kept.busy ? qsTr("Clearing…") : qsTr("Clear")
                Accessible.name: qsTr("Clear the posts that were read")

                onClicked: kept.clear()
            }

            Label {
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                color: Theme.muted
                font.pixelSize: Theme.actionSize
                objectName: "settings.kept.outcome"
                text: kept.outcome
                visible: text !== ""
            }
        }
    }

    Column {
        spacing: Theme.space1 + 2
        width: parent.width

        Label {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            objectName: "settings.pictures.size"
            text: Pictures.diskBytes < 0 ? qsTr("Pictures") : qsTr("Pictures: %1 of at most %2").arg(kept.sizeText(Pictures.diskBytes)).arg(kept.sizeText(Pictures.diskLimit))
            width: parent.width
            wrapMode: Text.Wrap
        }

        SettingsWords {
            text: qsTr("They need not be fetched again when they are looked at again. Clearing forgets them; what is on the screen stays there.")
        }

        LinkButton {
            anchors.left: parent.left
            enabled: !Pictures.clearing
            objectName: "settings.pictures.clear"
            text: Pictures.clearing ? qsTr("Clearing…") : qsTr("Clear")
            Accessible.name: qsTr("Clear the pictures")

            onClicked: Pictures.clear()
        }
    }
}
