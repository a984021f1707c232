// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// Sets the inputs of Theme from the user's preferences and the desktop's settings.
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
