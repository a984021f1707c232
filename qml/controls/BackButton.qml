// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// The back button of a page.

IconButton {
    sign: Theme.mirrored ? "→" : "←"
}
