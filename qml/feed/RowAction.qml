// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

import QtQuick
import Coterie
import Coterie.Controls

// An action below a message. Tab reaches it only on the current row.
LinkButton {
    required property RowBase row

    // An item made by a Repeater outlives its row for a moment.
    focusPolicy: row?.current ? Qt.StrongFocus : Qt.ClickFocus
}
