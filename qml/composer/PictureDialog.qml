// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Core

// What a way to choose a picture has to do, so that the tools need not know which one there is.
QtObject {
    property ImageAttachment picture: null

    function choose(draft: ImageAttachment) {
        picture = draft;
        show();
    }

    function show() {}
}
