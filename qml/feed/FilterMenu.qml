// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// How to show posts flagged by moderation. Changes apply at once, in all communities.
T.Popup {
    id: root

    // The number of loaded rows that are hidden at the moment.
    required property int leftOut

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: contentHeight + topPadding + bottomPadding
    implicitWidth: Metrics.detailsWidth
    margins: Theme.space2
    padding: Theme.space4
    x: parent ? parent.width - width : 0
    y: parent ? parent.height + Theme.space1 : 0

    background: Rectangle {
        border.color: Theme.line
        color: Theme.raised
        radius: Theme.cardRadius

        Shadow {
            radius: parent.radius
        }
    }
    contentItem: Column {
        Accessible.name: qsTr("Filter")
        Accessible.role: Accessible.Pane
        objectName: "filter"
        spacing: Theme.space3

        FlagChoices {
            chosen: Preferences.spam
            first: root.opened
            name: "filter.spam"
            title: qsTr("Posts marked as spam")
            width: parent.width

            onPicked: treatment => Preferences.spam = treatment
        }

        FlagChoices {
            chosen: Preferences.harmful
            name: "filter.harmful"
            title: qsTr("Posts marked as harmful")
            width: parent.width

            onPicked: treatment => Preferences.harmful = treatment
        }

        Label {
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            objectName: "filter.note"
            text: root.leftOut > 0 ? qsTr("%Ln of the loaded posts are not shown. Your own posts are always shown.", "", root.leftOut) : qsTr("Your own posts are always shown.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
