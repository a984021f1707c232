// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The picture of a message. The box has its size before the picture arrives and keeps it.
Item {
    id: root

    required property string address
    required property string author
    // The row that contains it, if any: an animation pauses once its row is out of view.
    property Item row: null
    // Whether Tab reaches this.
    property bool reachable: true

    readonly property ListView view: row ? row.ListView.view as ListView : null
    readonly property bool onScreen: !picture.animated || view === null || (row.y + row.height > view.contentY && row.y < view.contentY + view.height)
    readonly property bool failed: picture.status === Picture.Failed
    readonly property bool ready: picture.status === Picture.Ready
    // The user's choice to play or pause; without one, the reduced motion setting decides.
    property bool chosen: false
    property bool choice: false
    readonly property bool moves: chosen ? choice : !Theme.still

    implicitHeight: Metrics.mediaHeightIn(width)

    onAddressChanged: chosen = false

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: root.failed ? 1 : 0
        color: root.failed ? "transparent" : Theme.background
        radius: Theme.rowRadius
    }

    ComponentHost {
        active: !root.failed && !root.ready

        content: Skeleton {
            height: root.height
            radius: Theme.rowRadius
            width: root.width
        }
    }

    Picture {
        id: picture

        Accessible.ignored: true
        active: WindowState.painted
        address: root.address
        anchors.fill: parent
        objectName: "media.picture"
        playing: root.moves && root.onScreen && Theme.awake
        radius: Theme.rowRadius
        shape: Picture.Card
    }

    T.AbstractButton {
        id: button

        //: A picture in a message; %1 is its author
        Accessible.name: picture.animated ? qsTr("Animation by %1").arg(Format.isolated(root.author)) : qsTr("Picture by %1").arg(Format.isolated(root.author))
        Accessible.role: Accessible.Button
        anchors.fill: parent
        focusPolicy: root.reachable ? Qt.StrongFocus : Qt.ClickFocus
        objectName: "feed.row.media"
        visible: root.ready

        background: FocusRing {
            radius: Theme.rowRadius + 3
            visible: button.visualFocus
        }

        // Qt 6.4 offers this action to screen readers but does nothing when one invokes it.
        Accessible.onPressAction: clicked()
        Keys.onEnterPressed: clicked()
        Keys.onReturnPressed: clicked()
        onClicked: Pictures.show(root.address, root.author)

        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
    }

    ComponentHost {
        active: root.ready && picture.animated
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.space2
        height: implicitHeight
        width: implicitWidth

        content: PlayButton {
            focusPolicy: button.focusPolicy
            playing: root.moves

            onClicked: {
                root.choice = !root.moves;
                root.chosen = true;
            }
        }
    }

    ComponentHost {
        active: root.failed
        anchors.fill: parent

        content: MediaFailure {
            focusPolicy: button.focusPolicy
            height: root.height
            reason: picture.error
            width: root.width

            onRetryAsked: picture.retry()
        }
    }
}
