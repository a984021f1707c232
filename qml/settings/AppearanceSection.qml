// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Color scheme, text size and motion.
SettingsSection {
    id: root

    function each(list: var, make: var): var {
        return list.map(make);
    }

    title: qsTr("Appearance")

    Choice {
        label: qsTr("Color scheme")
        objectName: "settings.appearance"
        options: [{
                "value": "system",
                "text": qsTr("Follow system")
            }, {
                "value": "light",
                "text": qsTr("Light")
            }, {
                "value": "dark",
                "text": qsTr("Dark")
            }]
        value: Preferences.appearance
        width: parent.width

        onChosen: wanted => Preferences.appearance = wanted
    }

    SettingsWords {
        objectName: "settings.appearance.forced"
        text: qsTr("Overridden by COTERIE_APPEARANCE. Your choice applies the next time Coterie starts without it.")
        visible: Appearance.mode !== Preferences.appearance
    }

    Choice {
        label: qsTr("Text size")
        objectName: "settings.textScale"
        options: root.each([90, 100, 115, 130, 150], percent => ({
                        "value": percent,
                        "text": qsTr("%L1%").arg(percent)
                    }))
        value: Preferences.textScale
        width: parent.width

        onChosen: wanted => Preferences.textScale = wanted
    }

    Choice {
        label: qsTr("Motion")
        objectName: "settings.motion"
        options: [{
                "value": "system",
                "text": qsTr("Follow system")
            }, {
                "value": "full",
                "text": qsTr("Full")
            }, {
                "value": "less",
                "text": qsTr("Reduced")
            }]
        value: Preferences.motion
        width: parent.width

        onChosen: wanted => Preferences.motion = wanted
    }

    Choice {
        label: qsTr("Language")
        objectName: "settings.language"
        options: root.each(Languages.choices, choice => ({
                        "value": choice.code,
                        "text": choice.name
                    }))
        value: Preferences.language
        width: parent.width

        onChosen: wanted => Preferences.language = wanted
    }

    Flow {
        spacing: Theme.space3
        visible: !Languages.isUsed(Preferences.language)
        width: parent.width

        SettingsWords {
            objectName: "settings.language.later"
            text: qsTr("Takes effect after a restart. Your drafts are kept.")
        }

        LinkButton {
            Accessible.name: qsTr("Restart Coterie Now")
            objectName: "settings.language.restart"
            text: qsTr("Restart Now")

            onClicked: Program.startAgain()
        }
    }
}
