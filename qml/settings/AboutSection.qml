// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// About the program, with links.
SettingsSection {
    id: root

    signal diagnosticsAsked

    title: qsTr("About")

    Column {
        spacing: 2
        width: parent.width

        Label {
            objectName: "settings.version"
            text: qsTr("Coterie %1").arg(Program.version)
            width: parent.width
        }

        SettingsWords {
            //: %1 is the Qt version
            text: qsTr("Free software under the MIT license, built with Qt %1").arg(Program.qtVersion)
        }
    }

    Flow {
        spacing: Theme.space4
        width: parent.width

        LinkButton {
            objectName: "settings.home"
            //: %1 is the host name of the link
            text: qsTr("Source code · %1").arg(Links.host(Program.home))

            onClicked: AppController.navigation.openLink(Program.home)
        }

        LinkButton {
            objectName: "settings.diagnostics"
            text: qsTr("Diagnostics")

            onClicked: root.diagnosticsAsked()
        }
    }
}
