// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// The length of a long text. The service documents no limit, so none is shown.
Label {
    id: root

    required property Draft draft
    property bool brief: false

    readonly property int characters: draft?.characters ?? 0

    Accessible.ignored: characters === 0
    Accessible.name: text
    color: Theme.muted
    font.pixelSize: Theme.smallSize
    height: Theme.controlHeight
    objectName: "composer.count"
    text: characters === 0 ? "" : brief ? Number(characters).toLocaleString(Qt.locale(), "f", 0) : qsTr("%Ln character(s)", "", characters)
    verticalAlignment: Text.AlignVCenter
    visible: characters > 0
}
