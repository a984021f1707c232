// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A choice between a few options, side by side. The arrow keys change the selection, as in a group of radio buttons.
Column {
    id: root

    required property string label
    // A list of {value, text}. Each option's objectName ends with its value.
    required property var options
    required property var value

    signal chosen(var wanted)

    function choose(index: int) {
        if (index < 0 || index >= options.length)
            return;
        chosen(options[index].value);
        (repeater.itemAt(index) as Item).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: label
    Accessible.role: Accessible.Grouping
    spacing: Theme.space1 + 2

    Label {
        Accessible.ignored: true
        text: root.label
        width: parent.width
        wrapMode: Text.Wrap
    }

    Flow {
        spacing: Theme.space2
        width: parent.width

        Repeater {
            id: repeater

            model: root.options

            T.Button {
                id: option

                required property int index
                required property var modelData
                readonly property bool current: modelData.value === root.value

                Accessible.checkable: true
                Accessible.checked: current
                Accessible.name: qsTr("%1: %2").arg(root.label).arg(text)
                Accessible.role: Accessible.RadioButton
                font.bold: current
                font.family: Theme.fontFamily
                font.pixelSize: Theme.actionSize
                horizontalPadding: Theme.space3
                implicitHeight: Theme.controlHeight
                implicitWidth: implicitContentWidth + leftPadding + rightPadding
                objectName: root.objectName + "." + modelData.value
                text: modelData.text

                background: Rectangle {
                    border.color: option.current ? Theme.accent : Theme.line
                    border.width: option.current ? 2 : 1
                    color: option.current ? Theme.accentSoft : option.hovered ? Theme.hover : Theme.surface
                    radius: Theme.rowRadius

                    FocusRing {
                        radius: Theme.rowRadius + 3
                        visible: option.visualFocus
                    }
                }
                contentItem: Label {
                    color: option.current ? Theme.accent : Theme.text
                    font: option.font
                    horizontalAlignment: Text.AlignHCenter
                    text: option.text
                    verticalAlignment: Text.AlignVCenter
                }

                Accessible.onPressAction: root.choose(index)
                Keys.onDownPressed: root.choose(index + 1)
                Keys.onEnterPressed: root.choose(index)
                Keys.onLeftPressed: root.choose(Theme.mirrored ? index + 1 : index - 1)
                Keys.onReturnPressed: root.choose(index)
                Keys.onRightPressed: root.choose(Theme.mirrored ? index - 1 : index + 1)
                Keys.onUpPressed: root.choose(index - 1)
                onClicked: root.choose(index)
            }
        }
    }
}
