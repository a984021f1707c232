// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// Opens the menu of a row.
T.AbstractButton {
    id: root

    required property RowBase row

    Accessible.name: qsTr("More")
    Accessible.role: Accessible.ButtonMenu
    focusPolicy: row.current ? Qt.StrongFocus : Qt.ClickFocus
    implicitHeight: Theme.bodyLine
    implicitWidth: implicitContentWidth + 2 * Theme.space1
    objectName: "feed.row.more"

    background: FocusRing {
        anchors.leftMargin: -2
        anchors.rightMargin: -2
        radius: Theme.tileRadius
        visible: root.visualFocus
    }
    contentItem: Label {
        Accessible.ignored: true
        color: root.hovered || root.down ? Theme.text : Theme.muted
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        text: "···"
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: {
        const below = mapToItem(row, 0, height);
        row.menuAsked(below.x, below.y, visualFocus);
    }
}
