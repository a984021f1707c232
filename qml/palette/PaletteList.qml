// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The search field and the matches. The focus is in the field or on a row; typing on a row goes to the field, so that
// screen readers read each row and the user can keep typing.
FocusScope {
    id: root

    property real mostHeight: 400

    readonly property PaletteModel entries: PaletteModel {
        recent: Preferences.recentPlaces

        onRecentChanged: Preferences.recentPlaces = recent
    }

    readonly property PaletteRow chosen: list.currentItem as PaletteRow

    signal taken(int row)

    function answer(): string {
        if (entries.count === 0)
            return qsTr("No results");
        //: For the screen reader: %1 is the current row, %Ln is the number of results
        return chosen !== null ? qsTr("%1; %Ln result(s)", "", entries.count).arg(chosen.spoken) : "";
    }

    function go(to: int) {
        if (list.count === 0)
            return;
        const next = Math.max(0, Math.min(list.count - 1, to));
        list.currentIndex = next;
        list.positionViewAtIndex(next, ListView.Contain);
        if (to < 0)
            field.forceActiveFocus(Qt.BacktabFocusReason);
        else
            list.currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    function take(row: int) {
        if (row >= 0 && row < list.count)
            taken(row);
    }

    implicitHeight: head.height + 1 + body.height

    Keys.onDownPressed: go(list.currentIndex + 1)
    Keys.onEnterPressed: take(list.currentIndex)
    Keys.onPressed: event => {
        const pages = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (pages !== 0)
            go(Math.max(0, list.currentIndex + pages * 8));
        event.accepted = pages !== 0;
    }
    Keys.onReturnPressed: take(list.currentIndex)
    Keys.onUpPressed: go(list.currentIndex - 1)

    Item {
        id: head

        height: 52
        width: parent.width

        TextInput {
            id: field

            Accessible.description: root.answer()
            Accessible.name: qsTr("Jump to a community, person or action")
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.fill: parent
            anchors.leftMargin: Theme.space5
            anchors.rightMargin: Theme.space5
            clip: true
            color: Theme.text
            focus: true
            font.family: Theme.fontFamily
            font.pixelSize: Theme.titleSize
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            objectName: "palette.field"
            selectByMouse: true
            selectedTextColor: Theme.accentInk
            selectionColor: Theme.accent
            verticalAlignment: TextInput.AlignVCenter

            onTextChanged: {
                field.forceActiveFocus(Qt.OtherFocusReason); // its row is about to go away
                root.entries.query = text;
                list.currentIndex = list.count > 0 ? 0 : -1;
                list.positionViewAtBeginning();
                list.contentY = list.originY - list.topMargin;
            }
        }

        Label {
            Accessible.ignored: true
            anchors.fill: field
            color: Theme.muted
            elide: Text.ElideRight
            font.pixelSize: Theme.titleSize
            text: qsTr("Jump to a community, person or action…")
            verticalAlignment: Text.AlignVCenter
            visible: field.text === "" && field.preeditText === ""
        }
    }

    Rectangle {
        color: Theme.line
        height: 1
        width: parent.width
        y: head.height
    }

    Item {
        id: body

        height: list.count > 0 ? Math.min(list.contentHeight + 2 * Theme.space2, root.mostHeight - head.height) : nothing.height
        width: parent.width
        y: head.height + 1

        ListView {
            id: list

            Accessible.name: qsTr("Results")
            Accessible.role: Accessible.List
            anchors.fill: parent
            anchors.leftMargin: Theme.space2
            anchors.rightMargin: Theme.space2
            bottomMargin: Theme.space2
            boundsBehavior: Flickable.StopAtBounds
            // No rows are created ahead of time: while rows are removed, Qt 6.4 cancels some that no longer exist, and
            // prints warnings.
            cacheBuffer: 0
            clip: true
            currentIndex: 0
            delegate: PaletteRow {
                current: list.currentIndex === index
                width: list.width

                Keys.forwardTo: [field]
                onClicked: root.take(index)
            }
            highlightFollowsCurrentItem: false
            keyNavigationEnabled: false
            model: root.entries
            objectName: "palette.list"
            topMargin: Theme.space2

            // Next to the rows, not over them.
            T.ScrollBar.vertical: ScrollBar {
                anchors.bottom: parent.bottom
                anchors.right: parent.right
                anchors.top: parent.top
                parent: body
            }
        }

        Label {
            id: nothing

            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: Theme.muted
            height: 64
            horizontalAlignment: Text.AlignHCenter
            objectName: "palette.nothing"
            text: root.answer()
            verticalAlignment: Text.AlignVCenter
            visible: list.count === 0
            width: parent.width
        }
    }
}
