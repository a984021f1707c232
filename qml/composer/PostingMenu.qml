// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie.Controls
import Coterie.Core

// A menu of the linked wallets and their chains.
T.Menu {
    id: root

    required property Community community

    implicitHeight: contentHeight + topPadding + bottomPadding
    implicitWidth: 232
    margins: Theme.space2
    padding: Theme.space1 + 2
    x: parent && !Theme.mirrored ? parent.width - width : 0
    y: parent ? parent.height : 0

    background: Rectangle {
        border.color: Theme.line
        color: Theme.raised
        radius: Theme.rowRadius

        Shadow {
            radius: Theme.rowRadius
        }
    }
    contentItem: ListView {
        Accessible.name: qsTr("Post As")
        Accessible.role: Accessible.PopupMenu
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: root.currentIndex
        implicitHeight: Math.min(contentHeight, 7 * Theme.controlHeight)
        interactive: contentHeight > height
        model: root.contentModel
    }

    Repeater {
        model: root.community.posting.sources

        T.MenuItem {
            id: item

            required property var modelData

            Accessible.checkable: true
            Accessible.checked: item.modelData.chosen
            Accessible.name: text
            Accessible.role: Accessible.RadioButton
            horizontalPadding: Theme.space3
            implicitHeight: Theme.controlHeight
            objectName: "composer.source"
            text: modelData.text
            width: root.availableWidth

            background: Rectangle {
                color: item.down ? Theme.press : item.highlighted || item.hovered ? Theme.hover : "transparent"
                radius: Theme.tileRadius
            }
            contentItem: Row {
                Label {
                    Accessible.ignored: true
                    color: Theme.accent
                    font.bold: true
                    height: parent.height
                    text: item.modelData.chosen ? "✓" : ""
                    verticalAlignment: Text.AlignVCenter
                    width: Theme.space5
                }

                Label {
                    Accessible.ignored: true
                    elide: Text.ElideRight
                    font.pixelSize: Theme.actionSize
                    height: parent.height
                    text: item.text
                    verticalAlignment: Text.AlignVCenter
                    width: parent.width - Theme.space5
                }
            }

            // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
            Accessible.onPressAction: triggered()
            onTriggered: root.community.posting.choose(modelData.key)
        }
    }
}
