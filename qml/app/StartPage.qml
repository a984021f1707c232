// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Core

// Shown until the service answers or the sandbox has started.
Page {
    id: root

    readonly property string about: qsTr("A small service on this computer with demo communities.")

    objectName: "start"
    title: AppController.accounts.sandbox ? qsTr("Starting the sandbox…") : qsTr("Connecting…")
    words: AppController.accounts.sandbox ? about : AppController.accounts.serviceText

    FeedSkeleton {
        rows: 2
        width: parent.width
    }
}
