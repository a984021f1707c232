// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma Singleton

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls
import Coterie.Core

// The colors for the state of a connection. `tone` is a ConnectionStatus.Tone.
QtObject {
    function text(tone: int): color {
        switch (tone) {
        case ConnectionStatus.Ok:
            return Theme.okText;
        case ConnectionStatus.Warn:
            return Theme.warnText;
        case ConnectionStatus.Bad:
            return Theme.badText;
        default:
            return Theme.muted;
        }
    }

    function ground(tone: int): color {
        switch (tone) {
        case ConnectionStatus.Ok:
            return Theme.okSoft;
        case ConnectionStatus.Warn:
            return Theme.warnSoft;
        case ConnectionStatus.Bad:
            return Theme.badSoft;
        default:
            return Theme.surface;
        }
    }
}
