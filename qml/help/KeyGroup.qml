// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// The shortcuts of one place.
Column {
    id: root

    required property string title
    default property alias rows: list.data

    spacing: Theme.space2
    width: parent ? parent.width : 0

    PaneTitle {
        text: root.title
        width: parent.width
        wrapMode: Text.Wrap
    }

    Column {
        id: list

        Accessible.name: root.title
        Accessible.role: Accessible.List
        spacing: Theme.space2
        width: parent.width
    }
}
