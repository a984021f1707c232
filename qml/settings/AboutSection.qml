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
            //: %1 a version of Qt
            text: qsTr("Free software under the MIT licence, made with Qt %1").arg(Program.qtVersion)
        }
    }

    Flow {
        spacing: Theme.space4
        width: parent.width

        LinkButton {
            objectName: "settings.home"
            //: %1 the host that the link leads to
            text: qsTr("Source code · %1").arg(Links.host(Program.home))

            onClicked: AppController.openLink(Program.home)
        }

        LinkButton {
            objectName: "settings.diagnostics"
            text: qsTr("Diagnostics")

            onClicked: root.diagnosticsAsked()
        }
    }
}
