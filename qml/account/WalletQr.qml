// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Shapes
import Coterie.Core

// A message as a QR code for a wallet on a phone: black on white in every color scheme, because cameras need that.
Item {
    id: root

    required property string message

    // A whole number of pixels for each module, for sharp edges.
    readonly property int modulePixels: code.size > 0 ? Math.max(2, Math.floor(Math.min(width, 256) / code.size)) : 0

    Accessible.name: qsTr("QR code of the message")
    Accessible.role: Accessible.Graphic
    implicitHeight: paper.height
    visible: code.size > 0

    QrCode {
        id: code

        text: root.message
    }

    Rectangle {
        id: paper

        anchors.horizontalCenter: parent.horizontalCenter
        color: "white"
        height: code.size * root.modulePixels
        radius: 4
        width: height

        Shape {
            scale: root.modulePixels
            transformOrigin: Item.TopLeft

            ShapePath {
                fillColor: "black"
                strokeColor: "transparent"

                PathSvg {
                    path: code.path
                }
            }
        }
    }
}
