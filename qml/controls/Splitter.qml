// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// The edge of a pane. Dragging it or pressing an arrow key asks for another width; a double click or Home asks for the
// default. The pane stores its width itself; this only emits the requested one.
Item {
    id: root

    required property string name
    required property real value
    required property real least
    required property real most
    required property real usual
    // True if the pane is to the right of its edge, so that moving left makes it wider.
    property bool atRight: false

    readonly property real sign: atRight !== LayoutMirroring.enabled ? -1 : 1

    // Emitted while dragging, and with `done` set at the end of the drag or after a key press.
    signal moved(real to, bool done)

    function to(wanted: real, done: bool) {
        moved(Math.round(Math.max(least, Math.min(most, wanted))), done);
    }

    //: %1 is a part of the window such as the sidebar, %2 is its width in pixels
    Accessible.name: qsTr("%1, %2 pixels wide").arg(name).arg(Math.round(value))
    Accessible.role: Accessible.Splitter
    activeFocusOnTab: true
    implicitWidth: Theme.space2

    Accessible.onDecreaseAction: to(value - Theme.space4, true)
    Accessible.onIncreaseAction: to(value + Theme.space4, true)
    Keys.onLeftPressed: to(value - sign * Theme.space4, true)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home)
            return;
        to(usual, true);
        event.accepted = true;
    }
    Keys.onRightPressed: to(value + sign * Theme.space4, true)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.accent
        height: parent.height
        opacity: root.activeFocus || drag.active ? 1 : 0.5
        visible: root.activeFocus || drag.active || hover.hovered
        width: Theme.ringWidth
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.SplitHCursor
    }

    TapHandler {
        onDoubleTapped: root.to(root.usual, true)
    }

    DragHandler {
        id: drag

        property real start: 0

        dragThreshold: 2
        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (active)
                start = root.value;
            else
                root.to(root.value, true);
        }
        onTranslationChanged: if (active)
            root.to(start + root.sign * translation.x, false)
    }
}
