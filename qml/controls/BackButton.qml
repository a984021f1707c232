// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Leaves a page; it points to where one came from.

IconButton {
    sign: Theme.mirrored ? "→" : "←"
}
