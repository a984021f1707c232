// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// Shown if a list could not be loaded: the reason, and a retry button.
PlaceholderCard {
    id: root

    required property string reason

    action: qsTr("Retry")
    actionObjectName: "feed.retry"
    objectName: "feed.error"
    words: reason
}
