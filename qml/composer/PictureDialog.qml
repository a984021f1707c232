// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick

// The interface of a file chooser for pictures, so that WritingTools does not depend on the implementation.
QtObject {
    // What takes the chosen file: an ImageAttachment or an OwnProfile.
    property var picture: null

    function choose(taker: var) {
        picture = taker;
        show();
    }

    function show() {}
}
