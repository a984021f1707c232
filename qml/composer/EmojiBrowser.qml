// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// All emoji by group, with a search by name. The arrow keys move the selection, and Enter inserts it.
FocusScope {
    id: root

    signal chosen(string emoji)

    function begin() {
        search.text = "";
        grid.goTo(0);
        search.forceActiveFocus(Qt.PopupFocusReason);
    }

    function take(row: int) {
        const emoji = emojis.at(row);
        if (emoji === "")
            return;
        Preferences.recentEmoji = emojis.withRecent(Preferences.recentEmoji, emoji);
        chosen(emoji);
    }

    Accessible.name: qsTr("Emoji")
    Accessible.role: Accessible.Dialog

    Rectangle {
        id: box

        border.color: search.activeFocus ? Theme.accent : Theme.line
        border.width: search.activeFocus ? 2 : 1
        color: Theme.surface
        height: 34
        radius: Theme.rowRadius
        width: parent.width

        TextInput {
            id: search

            Accessible.name: qsTr("Search emoji by name")
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.fill: parent
            anchors.leftMargin: Theme.space3
            anchors.rightMargin: Theme.space3
            clip: true
            color: Theme.text
            focus: true
            font.family: Theme.fontFamily
            font.pixelSize: Theme.bodySize
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            objectName: "emoji.search"
            selectByMouse: true
            selectedTextColor: Theme.accentInk
            selectionColor: Theme.accent
            verticalAlignment: TextInput.AlignVCenter

            Keys.onDownPressed: grid.enter()
            onAccepted: root.take(0)
            onTextChanged: {
                emojis.query = text;
                grid.currentIndex = 0;
            }
        }

        Label {
            Accessible.ignored: true
            anchors.fill: search
            color: Theme.muted
            elide: Text.ElideRight
            text: search.Accessible.name
            verticalAlignment: Text.AlignVCenter
            visible: search.text === "" && search.preeditText === ""
        }
    }

    Row {
        id: tabs

        anchors.top: box.bottom
        anchors.topMargin: Theme.space2
        height: visible ? 28 : 0
        visible: emojis.groups.length > 0
        width: parent.width

        Repeater {
            model: emojis.groups

            T.AbstractButton {
                id: tab

                required property int index
                required property var modelData

                readonly property bool here: emojis.groupAt(Math.max(0, grid.seen)) === index

                Accessible.name: modelData.name
                Accessible.role: Accessible.PageTab
                focusPolicy: Qt.TabFocus
                height: tabs.height
                objectName: "emoji.group"
                width: tabs.width / emojis.groups.length

                background: Rectangle {
                    border.color: Theme.accent
                    border.width: tab.visualFocus ? Theme.ringWidth : 0
                    color: tab.here ? Theme.accentSoft : tab.hovered ? Theme.hover : "transparent"
                    radius: Theme.tileRadius
                }
                contentItem: Label {
                    Accessible.ignored: true
                    font.family: Theme.emojiFamily
                    horizontalAlignment: Text.AlignHCenter
                    text: tab.modelData.sign
                    verticalAlignment: Text.AlignVCenter
                }

                Accessible.onPressAction: clicked()
                Keys.onEnterPressed: clicked()
                Keys.onReturnPressed: clicked()
                onClicked: grid.goTo(modelData.row)

                LazyHint {
                    active: tab.hovered
                    text: tab.modelData.name
                }
            }
        }
    }

    GridView {
        id: grid

        readonly property int side: 36
        readonly property int columns: Math.max(1, Math.floor(width / side))
        // The model row of the first visible emoji.
        readonly property int seen: Math.floor((contentY - originY + side / 2) / side) * columns

        function enter() {
            if (count === 0)
                return;
            currentIndex = Math.max(0, currentIndex);
            forceActiveFocus(Qt.TabFocusReason);
        }

        function goTo(row: int) {
            currentIndex = row;
            positionViewAtIndex(row, GridView.Beginning);
        }

        Accessible.name: qsTr("Emoji")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: caption.top
        anchors.bottomMargin: Theme.space1
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tabs.bottom
        anchors.topMargin: Theme.space1
        boundsBehavior: Flickable.StopAtBounds
        // A search removes cells; PaletteList says why there is no buffer then.
        cacheBuffer: 0
        cellHeight: side
        cellWidth: side
        clip: true
        currentIndex: 0
        objectName: "emoji.grid"

        T.ScrollBar.vertical: ScrollBar {}

        delegate: EmojiCell {
            current: grid.currentIndex === index && grid.activeFocus

            onEntered: grid.currentIndex = index
            onTaken: root.take(index)
        }
        model: EmojiModel {
            id: emojis

            recent: Preferences.recentEmoji
        }

        Keys.onEnterPressed: root.take(currentIndex)
        Keys.onPressed: event => {
            // Typing continues the search.
            if (event.text.length !== 1 || event.text <= " " || event.key === Qt.Key_Delete || event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
                return;
            search.forceActiveFocus(Qt.OtherFocusReason);
            search.insert(search.length, event.text);
            event.accepted = true;
        }
        Keys.onReturnPressed: root.take(currentIndex)
        Keys.onUpPressed: {
            if (currentIndex < columns)
                search.forceActiveFocus(Qt.BacktabFocusReason);
            else
                moveCurrentIndexUp();
        }
    }

    Label {
        anchors.centerIn: grid
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        text: qsTr("No results")
        visible: grid.count === 0
    }

    Label {
        id: caption

        Accessible.ignored: true
        anchors.bottom: parent.bottom
        color: Theme.muted
        elide: Text.ElideRight
        font.pixelSize: Theme.smallSize
        height: Theme.bodyLine
        text: grid.currentItem ? (grid.currentItem as EmojiCell).title : ""
        verticalAlignment: Text.AlignVCenter
        width: parent.width
    }
}
