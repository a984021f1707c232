// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// One match: its kind, its name with the typed letters highlighted, and its shortcut.
T.AbstractButton {
    id: root

    required property int index
    required property int kind
    required property string detail
    required property string shortcut
    required property string letters
    required property string imageUrl
    required property int colorIndex
    required property var pieces
    required property string spoken

    // True for the row that Enter activates.
    property bool current: false

    function sign(): Component {
        switch (kind) {
        case PaletteModel.Person:
            return face;
        case PaletteModel.Action:
            return mark;
        default:
            return letters === "" ? house : tile;
        }
    }

    Accessible.focused: activeFocus
    Accessible.name: spoken
    Accessible.role: Accessible.ListItem
    Accessible.selected: current
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: 44
    objectName: "palette.row"

    background: Rectangle {
        color: root.current ? Theme.accentSoft : root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        radius: Theme.rowRadius

        FocusRing {
            anchors.margins: 0
            radius: Theme.rowRadius
            visible: root.activeFocus
        }
    }
    contentItem: PaletteRowFace {
        detail: root.detail
        pieces: root.pieces
        shortcut: root.shortcut
        sign: root.sign()
    }

    // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
    Accessible.onPressAction: clicked()

    Component {
        id: house

        HomeIcon {
            implicitHeight: 28
        }
    }

    Component {
        id: tile

        CommunityTile {
            imageUrl: root.imageUrl
            implicitHeight: 28
            letters: root.letters
        }
    }

    Component {
        id: face

        UserAvatar {
            colorIndex: root.colorIndex
            imageUrl: root.imageUrl
            implicitHeight: 28
            initials: root.letters
        }
    }

    Component {
        id: mark

        Item {
            implicitHeight: 28
            width: 28

            Label {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.muted
                font.bold: true
                text: Theme.mirrored ? "‹" : "›"
            }
        }
    }
}
