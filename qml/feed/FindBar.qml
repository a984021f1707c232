// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Controls
import Coterie.Core

// Searches the loaded rows while the user types.
Card {
    id: root

    required property FeedModel model
    required property bool hasOlder
    required property bool loadingOlder

    readonly property string sought: input.text
    readonly property real foundKey: search.currentKey
    // The count grows until every loaded row has been searched.
    readonly property bool looking: search.looking

    signal closed
    signal found(real key)
    signal olderAsked

    function take() {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
        input.selectAll();
    }

    function lookFrom(row: int) {
        search.lookFrom(row);
    }

    function next() {
        search.next();
    }

    function previous() {
        search.previous();
    }

    function told(): string {
        if (sought === "")
            return "";
        if (search.count === 0)
            return search.looking ? qsTr("Searching…") : qsTr("No results");
        if (search.current === 0)
            return qsTr("%Ln found", "", search.count);
        //: The position of the current search result: "3 of 17"
        return qsTr("%L1 of %L2").arg(search.current).arg(search.count);
    }

    Accessible.name: qsTr("Find in the feed")
    Accessible.role: Accessible.Pane
    border.color: input.activeFocus ? Theme.accent : Theme.line
    color: Theme.raised
    implicitHeight: column.implicitHeight + 2 * Theme.space2
    objectName: "find"

    Keys.onEscapePressed: closed()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_F3)
            return;
        event.accepted = true;
        event.modifiers & Qt.ShiftModifier ? search.previous() : search.next();
    }

    Shadow {
        radius: root.radius
    }

    FeedSearch {
        id: search

        model: root.model
        words: input.text

        onFound: key => root.found(key)
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter

        Item {
            height: Theme.controlHeight
            width: parent.width

            TextInput {
                id: input

                Accessible.description: root.told()
                Accessible.name: qsTr("Text to find")
                Accessible.role: Accessible.EditableText
                activeFocusOnTab: true
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: count.left
                anchors.rightMargin: Theme.space2
                anchors.top: parent.top
                clip: true
                color: Theme.text
                focus: true
                font.family: Theme.fontFamily
                font.pixelSize: Theme.bodySize
                inputMethodHints: Qt.ImhNoPredictiveText
                objectName: "find.words"
                selectByMouse: true
                selectedTextColor: Theme.accentInk
                selectionColor: Theme.accent
                verticalAlignment: TextInput.AlignVCenter

                Keys.onEnterPressed: event => event.modifiers & Qt.ShiftModifier ? search.previous() : search.next()
                Keys.onReturnPressed: event => event.modifiers & Qt.ShiftModifier ? search.previous() : search.next()
            }

            Label {
                Accessible.ignored: true
                anchors.fill: input
                color: Theme.muted
                elide: Text.ElideRight
                text: qsTr("Find in loaded posts")
                verticalAlignment: Text.AlignVCenter
                visible: input.text === "" && input.preeditText === ""
            }

            Label {
                id: count

                Accessible.ignored: true
                anchors.right: buttons.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                color: root.sought !== "" && search.count === 0 && !search.looking ? Theme.badText : Theme.muted
                font.pixelSize: Theme.smallSize
                objectName: "find.count"
                text: root.told()
            }

            Row {
                id: buttons

                anchors.right: parent.right

                IconButton {
                    enabled: search.count > 0
                    objectName: "find.previous"
                    opacity: enabled ? 1 : 0.45
                    sign: "↑"
                    text: qsTr("Previous Result (Shift+F3)")

                    onClicked: search.previous()
                }

                IconButton {
                    enabled: search.count > 0
                    objectName: "find.next"
                    opacity: enabled ? 1 : 0.45
                    sign: "↓"
                    text: qsTr("Next Result (F3)")

                    onClicked: search.next()
                }

                IconButton {
                    objectName: "find.close"
                    sign: "×"
                    text: qsTr("Close (Esc)")

                    onClicked: root.closed()
                }
            }
        }

        Flow {
            spacing: Theme.space3
            width: parent.width

            Label {
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                objectName: "find.scope"
                text: qsTr("Searches the %Ln loaded post(s).", "", root.model.count)
                width: Math.min(implicitWidth, parent.width)
                wrapMode: Text.Wrap
            }

            LinkButton {
                enabled: !root.loadingOlder
                font.pixelSize: Theme.smallSize
                implicitHeight: Theme.space4
                objectName: "find.older"
                text: root.loadingOlder ? qsTr("Loading older posts…") : qsTr("Load Older Posts")
                visible: root.hasOlder

                onClicked: root.olderAsked()
            }
        }
    }
}
