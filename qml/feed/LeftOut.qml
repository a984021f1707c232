// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// Shown if the filter hides all posts.
PlaceholderCard {
    id: root

    required property int leftOut

    action: qsTr("Change Filter")
    actionObjectName: "feed.leftOut.filter"
    objectName: "feed.leftOut"
    title: qsTr("All loaded posts are filtered out")
    words: qsTr("%Ln post(s) were marked by moderation.", "", leftOut)
}
