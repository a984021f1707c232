// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

// The attached picture: a preview, the upload progress, errors, and an action for each state.
Item {
    id: root

    required property Draft draft
    property string prefix: "composer"

    readonly property ImageAttachment picture: draft?.picture ?? null
    readonly property int stage: picture?.stage ?? ImageAttachment.Empty
    readonly property real progress: picture?.progress ?? 0
    readonly property string problem: picture?.problem ?? ""
    readonly property bool busy: stage === ImageAttachment.Preparing || stage === ImageAttachment.Uploading

    function standing(): string {
        switch (stage) {
        case ImageAttachment.Preparing:
            return qsTr("Preparing the picture…");
        case ImageAttachment.Uploading:
            //: %1 is the upload progress in percent
            return (draft.waiting ? qsTr("Uploading, then posting… %1%") : qsTr("Uploading… %1%")).arg(Math.round(100 * progress));
        case ImageAttachment.Ready:
            return picture.details !== "" ? picture.details : qsTr("Attached picture");
        default:
            return "";
        }
    }

    Accessible.name: qsTr("Picture")
    Accessible.role: Accessible.Grouping
    implicitHeight: Math.max(frame.visible ? frame.height : 0, words.height)
    objectName: root.prefix + ".strip"

    Rectangle {
        id: frame

        anchors.left: parent.left
        border.color: Theme.line
        color: Theme.background
        height: 54
        radius: Theme.tileRadius
        visible: root.stage !== ImageAttachment.Empty
        width: 72

        PictureSign {
            anchors.centerIn: parent
            visible: preview.status !== Image.Ready && !far.active
        }

        // A picture from a previous run exists only on the server.
        ComponentHost {
            id: far

            active: root.picture !== null && root.picture.preview === "" && root.picture.mediaUrl !== ""
            anchors.fill: parent
            anchors.margins: 1

            content: Picture {
                active: true
                address: root.picture?.mediaUrl ?? ""
                height: far.height
                radius: Theme.tileRadius
                shape: Picture.Tile
                width: far.width
            }
        }

        Image {
            id: preview

            Accessible.ignored: true
            anchors.fill: parent
            anchors.margins: 2
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectFit
            objectName: root.prefix + ".preview"
            opacity: root.busy || root.stage === ImageAttachment.Failed ? 0.5 : 1
            source: root.picture?.preview ?? ""
        }
    }

    Column {
        id: words

        anchors.left: frame.visible ? frame.right : parent.left
        anchors.leftMargin: frame.visible ? Theme.space3 : 0
        anchors.right: away.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            objectName: root.prefix + ".details"
            text: root.standing()
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Rectangle {
            readonly property real value: root.progress
            readonly property real minimumValue: 0
            readonly property real maximumValue: 1

            Accessible.name: qsTr("Upload progress")
            Accessible.role: Accessible.ProgressBar
            color: Theme.bone
            height: 4
            radius: 2
            visible: root.stage === ImageAttachment.Uploading
            width: parent.width

            Rectangle {
                anchors.left: parent.left
                color: Theme.accent
                height: parent.height
                radius: 2
                width: parent.width * root.progress
            }
        }

        Label {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: Theme.badText
            font.pixelSize: Theme.smallSize
            objectName: root.prefix + ".problem"
            text: root.problem
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        LinkButton {
            objectName: root.prefix + ".retry"
            text: qsTr("Try Again")
            visible: root.stage === ImageAttachment.Failed

            onClicked: root.picture.retry()
        }
    }

    IconButton {
        id: away

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        objectName: root.prefix + ".remove"
        sign: "×"
        text: root.stage === ImageAttachment.Uploading ? qsTr("Cancel Upload") : root.stage === ImageAttachment.Empty ? qsTr("Close") : qsTr("Remove Picture")

        onClicked: root.stage === ImageAttachment.Empty ? root.picture.dismissProblem() : root.picture.remove()
    }
}
