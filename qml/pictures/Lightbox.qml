// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls

// A picture viewer over the whole window. Wheel, pinch, double click and keys zoom, dragging moves, and Esc closes.
T.Popup {
    id: root

    required property string address
    required property string author

    readonly property real ratio: Screen.devicePixelRatio
    readonly property real naturalWidth: picture.naturalSize.width / ratio
    readonly property real naturalHeight: picture.naturalSize.height / ratio
    // The scale at which the whole picture fits; small pictures are not enlarged.
    readonly property real fit: naturalWidth > 0 ? Math.min(1, flick.width / naturalWidth, flick.height / naturalHeight) : 1
    readonly property real most: Math.max(8, 4 * fit)
    // 1 is one picture pixel per screen pixel; 0 means fit.
    property real chosen: 0
    readonly property real zoom: chosen > 0 ? Math.max(fit, Math.min(most, chosen)) : fit
    property bool stopped: Theme.still

    // The point of the picture under `at`, in view coordinates, stays there.
    function zoomTo(wanted: real, at: point) {
        const x = (flick.contentX + at.x - picture.x) / Math.max(1, picture.width);
        const y = (flick.contentY + at.y - picture.y) / Math.max(1, picture.height);
        chosen = wanted <= fit ? 0 : Math.min(most, wanted);
        flick.moveTo(picture.x + x * picture.width - at.x, picture.y + y * picture.height - at.y);
    }

    function zoomBy(factor: real) {
        zoomTo(zoom * factor, Qt.point(flick.width / 2, flick.height / 2));
    }

    // Toggles between fit and 1:1; if these are nearly the same, zooms in further.
    function toggle(at: point) {
        zoomTo(zoom > fit * 1.01 ? 0 : fit > 0.8 ? 2.5 * fit : 1, at);
    }

    function key(event: var): bool {
        const step = 60;
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            zoomBy(1.25);
            return true;
        case Qt.Key_Minus:
            zoomBy(0.8);
            return true;
        case Qt.Key_0:
            chosen = 0;
            return true;
        case Qt.Key_Space:
            stopped = !stopped;
            return picture.animated;
        case Qt.Key_Left:
            flick.moveTo(flick.contentX - step, flick.contentY);
            return true;
        case Qt.Key_Right:
            flick.moveTo(flick.contentX + step, flick.contentY);
            return true;
        case Qt.Key_Up:
            flick.moveTo(flick.contentX, flick.contentY - step);
            return true;
        case Qt.Key_Down:
            flick.moveTo(flick.contentX, flick.contentY + step);
            return true;
        }
        return false;
    }

    closePolicy: T.Popup.CloseOnEscape
    focus: true
    height: parent ? parent.height : 0
    modal: true
    objectName: "lightbox"
    parent: T.Overlay.overlay
    visible: true
    width: parent ? parent.width : 0

    background: Rectangle {
        color: Theme.background
    }

    FocusScope {
        Accessible.name: title.text
        Accessible.role: Accessible.Dialog
        anchors.fill: parent
        focus: true

        Keys.onPressed: event => event.accepted = root.key(event)

        Flickable {
            id: flick

            function moveTo(x: real, y: real) {
                contentX = Math.max(0, Math.min(x, contentWidth - width));
                contentY = Math.max(0, Math.min(y, contentHeight - height));
            }

            anchors.bottom: foot.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: Math.max(height, picture.height)
            contentWidth: Math.max(width, picture.width)
            // Otherwise the Flickable takes one of the two fingers as soon as it can scroll.
            interactive: !pinch.active
            objectName: "lightbox.view"

            // While the whole picture fits, there is nothing to move.
            onContentHeightChanged: moveTo(contentX, contentY)
            onContentWidthChanged: moveTo(contentX, contentY)

            Item {
                height: flick.contentHeight
                width: flick.contentWidth

                Picture {
                    id: picture

                    Accessible.name: title.text
                    Accessible.role: Accessible.Graphic
                    address: root.address
                    height: Math.max(1, Math.round(root.naturalHeight * root.zoom))
                    objectName: "lightbox.picture"
                    playing: !root.stopped && Theme.awake
                    shape: Picture.Whole
                    width: Math.max(1, Math.round(root.naturalWidth * root.zoom))
                    x: Math.round((flick.contentWidth - width) / 2)
                    y: Math.round((flick.contentHeight - height) / 2)
                }

                WheelHandler {
                    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad

                    onWheel: event => root.zoomTo(root.zoom * Math.pow(1.0015, event.angleDelta.y), Qt.point(event.x - flick.contentX, event.y - flick.contentY))
                }

                // Not a TapHandler, because the Flickable takes its second tap.
                MouseArea {
                    anchors.fill: parent

                    onDoubleClicked: mouse => root.toggle(Qt.point(mouse.x - flick.contentX, mouse.y - flick.contentY))
                }

                PinchHandler {
                    id: pinch

                    property real start: 1

                    target: null

                    onActiveChanged: start = root.zoom
                    onActiveScaleChanged: if (active)
                        root.zoomTo(start * activeScale, Qt.point(centroid.position.x - flick.contentX, centroid.position.y - flick.contentY))
                }
            }
        }

        ComponentHost {
            active: picture.status === Picture.None || picture.status === Picture.Loading
            anchors.centerIn: flick
            height: implicitHeight
            width: implicitWidth

            content: Skeleton {
                height: 160
                radius: Theme.rowRadius
                width: 240
            }
        }

        ComponentHost {
            active: picture.status === Picture.Failed
            anchors.centerIn: flick
            height: implicitHeight
            width: implicitWidth

            content: MediaFailure {
                focusPolicy: Qt.StrongFocus
                reason: picture.error
                width: Math.min(320, flick.width)

                onRetryAsked: picture.retry()
            }
        }

        Item {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            height: 48

            Label {
                id: title

                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                anchors.right: close.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideRight
                font.bold: true
                text: picture.animated ? qsTr("Animation by %1").arg(Format.isolated(root.author)) : qsTr("Picture by %1").arg(Format.isolated(root.author))
            }

            IconButton {
                id: close

                anchors.right: parent.right
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                focus: true
                objectName: "lightbox.close"
                sign: "×"
                text: qsTr("Close Picture")

                onClicked: root.close()
            }
        }

        LightboxFoot {
            id: foot

            address: root.address
            animated: picture.animated
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            playing: !root.stopped
            zoom: root.zoom

            onPlayAsked: root.stopped = !root.stopped
            onZoomAsked: factor => root.zoomBy(factor)
        }
    }
}
