// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls

// A list could not be loaded: the reason, and another try.
PlaceholderCard {
    id: root

    required property string reason

    action: qsTr("Retry now")
    actionObjectName: "feed.retry"
    objectName: "feed.error"
    words: reason
}
