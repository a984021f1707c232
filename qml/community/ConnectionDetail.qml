// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Coterie
import Coterie.Controls
import Coterie.Core

// The popup of the connection pill: the reason, the attempt, the time of the last change, and actions.
T.Popup {
    id: root

    required property ConnectionStatus connection

    signal diagnosticsAsked
    signal signInAsked

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    focus: true
    implicitHeight: contentHeight + topPadding + bottomPadding
    implicitWidth: 300
    margins: Theme.space2
    padding: Theme.space4
    x: parent && !Theme.mirrored ? parent.width - width : 0
    y: parent ? parent.height + Theme.space2 : 0

    background: Rectangle {
        border.color: Theme.line
        color: Theme.raised
        radius: Theme.cardRadius
    }
    contentItem: ConnectionDetailBody {
        connection: root.connection

        onDiagnosticsAsked: {
            root.close();
            root.diagnosticsAsked();
        }
        onSignInAsked: {
            root.close();
            root.signInAsked();
        }
    }
}
