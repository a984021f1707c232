// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// Shown if a community has no posts. In the sandbox it also lists the words that trigger special behavior.
PlaceholderCard {
    id: root

    objectName: "feed.empty"
    title: qsTr("No posts yet")
    words: qsTr("Be the first to say gm. Your post appears after a short review.")

    SandboxWords {
        visible: AppController.accounts.sandbox
        width: parent.width
    }
}
