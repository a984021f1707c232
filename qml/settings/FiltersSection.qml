// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Core

// How to show flagged posts, as in the menu above the feed.
SettingsSection {
    id: root

    title: qsTr("Filters")

    FlagChoices {
        chosen: Preferences.spam
        name: "settings.spam"
        title: qsTr("Posts marked as spam")
        width: parent.width

        onPicked: treatment => Preferences.spam = treatment
    }

    FlagChoices {
        chosen: Preferences.harmful
        name: "settings.harmful"
        title: qsTr("Posts marked as harmful")
        width: parent.width

        onPicked: treatment => Preferences.harmful = treatment
    }

    SettingsWords {
        text: qsTr("Your own posts are always shown.")
    }
}
