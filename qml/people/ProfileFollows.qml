// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Leads to the lists of a user's followers and of those whom the user follows.
Flow {
    id: root

    required property Person person

    spacing: Theme.space4
    visible: person.stage === Person.Ready

    LinkButton {
        objectName: "profile.followers.list"
        text: qsTr("Show Followers")

        onClicked: AppController.navigation.followersAsked(root.person.userId, root.person.username, false)
    }

    LinkButton {
        objectName: "profile.following.list"
        text: qsTr("Show Following")

        onClicked: AppController.navigation.followersAsked(root.person.userId, root.person.username, true)
    }
}
