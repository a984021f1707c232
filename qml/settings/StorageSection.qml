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
            text: kept.size === "" ? qsTr("Cached posts") : qsTr("Cached posts: %1").arg(kept.size)
            width: parent.width
            wrapMode: Text.Wrap
        }

        SettingsWords {
            text: qsTr("Shown at startup until the service replies. Clearing keeps your pending posts, your drafts and your reading position.")
        }

        Flow {
            spacing: Theme.space4
            width: parent.width

            LinkButton {
                enabled: !kept.busy
                objectName: "settings.kept.clear"
                text: kept.busy ? qsTr("Clearing…") : qsTr("Clear")
                Accessible.name: qsTr("Clear Cached Posts")

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
            text: Pictures.diskBytes < 0 ? qsTr("Cached pictures") : qsTr("Cached pictures: %1 of up to %2").arg(kept.sizeText(Pictures.diskBytes)).arg(kept.sizeText(Pictures.diskLimit))
            width: parent.width
            wrapMode: Text.Wrap
        }

        SettingsWords {
            text: qsTr("Cached pictures load faster. Clearing does not affect the pictures on screen.")
        }

        LinkButton {
            anchors.left: parent.left
            enabled: !Pictures.clearing
            objectName: "settings.pictures.clear"
            text: Pictures.clearing ? qsTr("Clearing…") : qsTr("Clear")
            Accessible.name: qsTr("Clear Cached Pictures")

            onClicked: Pictures.clear()
        }
    }
}
