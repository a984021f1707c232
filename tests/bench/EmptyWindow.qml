// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

Window {
    width: 1100
    height: 720
    visible: true

    ListView {
        anchors.fill: parent
        model: 50
        delegate: Text {
            required property int index
            text: "Row " + index
        }
    }
}
