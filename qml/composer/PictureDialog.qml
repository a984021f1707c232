// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie.Core

// The interface of a file chooser for pictures, so that WritingTools does not depend on the implementation.
QtObject {
    property ImageAttachment picture: null

    function choose(draft: ImageAttachment) {
        picture = draft;
        show();
    }

    function show() {}
}
