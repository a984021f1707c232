// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls
import Coterie.Core

CoterieTest {
    id: root

    function test_appearance_isTheOneAskedFor() {
        compare(Theme.dark, Appearance.mode === "dark");
    }

    function test_contrast_ofEveryInkOnItsGrounds_data() {
        const everywhere = ["background", "sidebar", "surface", "raised", "accentSoft", "okSoft", "warnSoft", "badSoft"];
        const rows = [];
        for (const ink of ["text", "muted", "accent"])
            for (const ground of everywhere)
                rows.push({
                        "tag": ink + " on " + ground,
                        "ink": Theme[ink],
                        "ground": Theme[ground]
                    });
        for (const tone of ["ok", "warn", "bad"])
            for (const ground of [tone + "Soft", "background", "surface", "raised"])
                rows.push({
                        "tag": tone + "Text on " + ground,
                        "ink": Theme[tone + "Text"],
                        "ground": Theme[ground]
                    });
        for (const ground of ["accent", "accentHover"])
            rows.push({
                    "tag": "accentInk on " + ground,
                    "ink": Theme.accentInk,
                    "ground": Theme[ground]
                });
        for (const ground of ["surface", "raised"])
            rows.push({
                    "tag": "like on " + ground,
                    "ink": Theme.like,
                    "ground": Theme[ground]
                });
        for (let i = 0; i < 8; ++i)
            rows.push({
                    "tag": "initials on author " + i,
                    "ink": Theme.authorInk,
                    "ground": Theme.author(i)
                });
        return rows;
    }

    function test_contrast_ofEveryInkOnItsGrounds(pair) {
        verify(contrast(pair.ink, pair.ground) >= 4.5, contrast(pair.ink, pair.ground).toFixed(2) + " : 1");
    }

    // Graphics without text: dots, bars, the focus ring.
    function test_contrast_ofEverySignOnItsGrounds_data() {
        const rows = [];
        for (const ink of ["ok", "warn", "bad", "accent"])
            for (const ground of ["background", "sidebar", "surface", "raised"])
                rows.push({
                        "tag": ink + " on " + ground,
                        "ink": Theme[ink],
                        "ground": Theme[ground]
                    });
        return rows;
    }

    function test_contrast_ofEverySignOnItsGrounds(pair) {
        verify(contrast(pair.ink, pair.ground) >= 3, contrast(pair.ink, pair.ground).toFixed(2) + " : 1");
    }

    function test_motion_endsWhenTheWindowIsHiddenOrLessIsWanted() {
        verify(Theme.motion >= 120 && Theme.motion <= 180);
        Theme.awake = false;
        compare(Theme.motion, 0);
        compare(Theme.slowMotion, 0);
        Theme.awake = true;
        Theme.still = true;
        compare(Theme.motion, 0);
        Theme.still = false;
    }

    function test_authorColour_takesAnyIndex() {
        compare(Theme.author(8), Theme.author(0));
        compare(Theme.author(-3), Theme.author(3));
    }

    name: "Theme"
}
