// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// There are posts, and the filter leaves all of them out.
PlaceholderCard {
    id: root

    required property int leftOut

    action: qsTr("Change the filter")
    actionObjectName: "feed.leftOut.filter"
    objectName: "feed.leftOut"
    title: qsTr("Your filter leaves out all that is loaded")
    words: qsTr("%Ln post(s) were marked by moderation.", "", leftOut)
}
