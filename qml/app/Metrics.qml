// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma Singleton

pragma ComponentBehavior: Bound

import QtQuick
import Coterie.Controls

// The sizes of the window's parts, in pixels, in addition to those in Theme. Some grow with the text.
QtObject {
    readonly property int sidebarWidth: Math.round(248 * Math.max(1, (1 + Theme.textScale) / 2))
    readonly property int sidebarMinWidth: 200
    readonly property int sidebarRow: Math.round(46 * Math.max(1, Theme.textScale))
    readonly property int sidebarMaxWidth: 400
    readonly property int detailsWidth: Math.round(272 * Math.max(1, (1 + Theme.textScale) / 2))
    readonly property int detailsMinWidth: 232
    readonly property int detailsMaxWidth: 480
    readonly property int columnLeast: 400
    readonly property int columnWidth: 664
    readonly property int headerHeight: Math.round(67 * Math.max(1, Theme.textScale))
    readonly property int toastWidth: 360
    readonly property int paletteWidth: 560
    readonly property int mediaHeight: 320
    readonly property int mediaLeast: 180
    readonly property int detailsBreak: 1000
    readonly property int pullDistance: 72
    readonly property int sidebarBreak: Theme.narrow
    readonly property int keysMost: 860
    readonly property int keysWide: 600
    readonly property int settingsMost: 960
    readonly property int settingsWide: 640
    readonly property int diagnosticsMost: 1080
    readonly property int diagnosticsWide: 860
    readonly property int diagnosticsNarrow: 560

    // The height of a picture in a column of this width. It does not depend on the picture, so no row moves when one
    // arrives.
    function mediaHeightIn(width: real): real {
        return Math.round(Math.min(mediaHeight, Math.max(mediaLeast, width * 9 / 16)));
    }
}
