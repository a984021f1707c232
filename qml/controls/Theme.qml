// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

pragma Singleton

pragma ComponentBehavior: Bound

import QtQuick

// The colors, sizes and durations of the controls and of everything built from them. No color is defined anywhere else.
// The program sets the properties of the first block; until then Theme follows the system.
QtObject {
    id: root

    // "dark" or "light"; otherwise the lightness of the system palette decides.
    property string colorScheme: ""
    // The scale of all text. Items that contain text grow with it.
    property real textScale: 1
    // True if the user or the system asks for less motion.
    property bool still: false
    // Set to false while the window is hidden: all animations stop.
    property bool awake: true
    // True if the window reads from right to left. Anchors, Row and Flow mirror themselves; use this for an `x`, an
    // edge, or an arrow.
    property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    readonly property bool dark: colorScheme === "dark" || (colorScheme !== "light" && palette.window.hslLightness < 0.5)
    readonly property SystemPalette palette: SystemPalette {}
    readonly property FontMetrics system: FontMetrics {}

    // Backgrounds
    readonly property color background: dark ? "#17181b" : "#f4f3ef"
    readonly property color sidebar: dark ? "#111214" : "#eceae4"
    readonly property color surface: dark ? "#1f2125" : "#ffffff"
    readonly property color raised: dark ? "#282b30" : "#ffffff"
    readonly property color line: dark ? "#2e3137" : "#e2dfd7"
    readonly property color dash: dark ? "#4a4e57" : "#c9c5ba"
    readonly property color bone: dark ? "#2e3137" : "#e2dfd7"
    readonly property color hover: dark ? "#0fffffff" : "#0a000000"
    readonly property color press: dark ? "#1cffffff" : "#16000000"
    readonly property color shade: dark ? "#66000000" : "#18000000"
    readonly property color veil: dark ? "#99000000" : "#661d1c1a"

    // Text. `faint` is for decoration only: its contrast is too low for text.
    readonly property color text: dark ? "#ecebe8" : "#1d1c1a"
    readonly property color muted: dark ? "#a3a19b" : "#6b675f"
    readonly property color faint: dark ? "#75736e" : "#99948a"

    // The accent color of actions, selections and links
    readonly property color accent: dark ? "#8aa5ff" : "#2f5bea"
    readonly property color accentHover: dark ? "#a1b7ff" : "#244dd2"
    readonly property color accentInk: dark ? "#10131c" : "#ffffff"
    readonly property color accentSoft: dark ? "#252d47" : "#e6ecfd"
    // Painted over search matches, so it is translucent.
    readonly property color mark: dark ? "#59ffb454" : "#59ffc400"
    readonly property color like: dark ? "#f783ac" : "#d6336c"

    // Status colors. The plain ones are for dots and bars; the Text ones have enough contrast for text on every
    // background.
    readonly property color ok: dark ? "#69db7c" : "#2b8a3e"
    readonly property color warn: dark ? "#ffb454" : "#b35c00"
    readonly property color bad: dark ? "#ff8787" : "#c92a2a"
    readonly property color okText: dark ? "#69db7c" : "#237032"
    readonly property color warnText: dark ? "#ffb454" : "#965000"
    readonly property color badText: dark ? "#ff8787" : "#c92a2a"
    readonly property color okSoft: dark ? "#1c3323" : "#e3f3e6"
    readonly property color warnSoft: dark ? "#3a2c16" : "#fcefdc"
    readonly property color badSoft: dark ? "#3b1f20" : "#fbe9e7"

    // Backgrounds of initials. White text is readable on each of them in both schemes.
    readonly property color authorInk: "#ffffff"
    readonly property color blue: "#2f5bea"
    readonly property color brown: "#8a5a00"
    readonly property color slate: "#5c677d"
    readonly property list<color> authors: [blue, "#c2410c", "#0b7285", "#7048e8", "#237a35", "#c2255c", brown, slate]

    // Font sizes, in pixels
    readonly property var families: Qt.fontFamilies()
    readonly property string fontFamily: families.indexOf("Inter") >= 0 ? "Inter" : system.font.family
    readonly property string monoFamily: "monospace"
    readonly property string emojiFamily: families.indexOf("Noto Color Emoji") >= 0 ? "Noto Color Emoji" : fontFamily
    readonly property int chipSize: Math.round(11 * textScale)
    readonly property int smallSize: Math.round(12 * textScale)
    readonly property int actionSize: Math.round(13 * textScale)
    readonly property int bodySize: Math.round(14 * textScale)
    readonly property int headingSize: Math.round(15 * textScale)
    readonly property int figureSize: Math.round(16 * textScale)
    readonly property int titleSize: Math.round(17 * textScale)
    readonly property int nameSize: Math.round(19 * textScale)
    readonly property int signSize: Math.round(20 * textScale)
    readonly property int bodyLine: Math.round(20 * textScale)

    // Spacing, on a 4 px grid
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int rowGap: 10

    // Shapes
    readonly property int cardRadius: 14
    readonly property int rowRadius: 10
    readonly property int tileRadius: 8
    readonly property int ringWidth: 2
    readonly property int controlHeight: Math.round(32 * Math.max(1, textScale))

    // In a narrower window a Sheet takes the full width.
    readonly property int narrow: 700

    // Durations, in ms; 0 while animations are off
    readonly property int motion: awake && !still ? 150 : 0
    readonly property int slowMotion: awake && !still ? 900 : 0

    // Returns the color of an author or community; every integer is a valid index.
    function author(index: int): color {
        return authors[Math.abs(index) % authors.length];
    }

    // Returns the color index of a name, always the same for the same name.
    function indexOf(name: string): int {
        let sum = 7;
        for (let i = 0; i < name.length; ++i)
            sum = (sum * 131 + name.charCodeAt(i)) % 1000003;
        return sum % authors.length;
    }
}
