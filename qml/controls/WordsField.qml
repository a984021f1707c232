// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A labeled text field of several lines.
Column {
    id: root

    required property string label
    property string placeholder
    property alias text: input.text
    property alias inputObjectName: input.objectName

    function take() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space1 + 2

    Label {
        Accessible.ignored: true
        color: Theme.muted
        font.bold: true
        font.pixelSize: Theme.smallSize
        text: root.label
    }

    Rectangle {
        border.color: input.activeFocus ? Theme.accent : Theme.line
        border.width: input.activeFocus ? 2 : 1
        color: Theme.surface
        implicitHeight: Math.min(Math.max(input.implicitHeight, 3 * Theme.bodyLine), 6 * Theme.bodyLine) + 2 * Theme.space2
        radius: Theme.rowRadius
        width: root.width

        Flickable {
            anchors.fill: parent
            anchors.leftMargin: Theme.space3
            anchors.rightMargin: Theme.space2
            anchors.topMargin: Theme.space2
            anchors.bottomMargin: Theme.space2
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: input.implicitHeight
            contentWidth: width
            interactive: contentHeight > height

            T.ScrollBar.vertical: ScrollBar {}
            T.TextArea.flickable: T.TextArea {
                id: input

                Accessible.description: root.placeholder
                Accessible.multiLine: true
                Accessible.name: root.label
                Accessible.role: Accessible.EditableText
                bottomPadding: 0
                color: Theme.text
                font.family: Theme.fontFamily
                font.pixelSize: Theme.bodySize
                implicitHeight: Math.max(Theme.bodyLine, contentHeight)
                leftPadding: 0
                rightPadding: 0
                selectByMouse: true
                selectedTextColor: Theme.accentInk
                selectionColor: Theme.accent
                textFormat: TextEdit.PlainText
                topPadding: 0
                wrapMode: TextEdit.Wrap

                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

                Label {
                    Accessible.ignored: true
                    color: Theme.muted
                    text: root.placeholder
                    visible: input.text === "" && input.preeditText === ""
                    width: input.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
