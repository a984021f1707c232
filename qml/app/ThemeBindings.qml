// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// Makes the controls look the way the user and the desktop want them to.
QtObject {
    readonly property list<QtObject> bindings: [
        Binding {
            property: "colorScheme"
            target: Theme
            value: Appearance.mode === "dark" || Appearance.mode === "light" ? Appearance.mode : Appearance.systemScheme
        },
        Binding {
            property: "textScale"
            target: Theme
            value: Preferences.textScale / 100
        },
        Binding {
            property: "still"
            target: Theme
            value: Appearance.still
        }
    ]
}
