// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// An action under a row. Tab stops at it only on the row that the keyboard is on.
LinkButton {
    required property RowBase row

    // What a Repeater made outlives its row by a moment.
    focusPolicy: row?.current ? Qt.StrongFocus : Qt.ClickFocus
}
