// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Nothing: CMake needs a source file to which the precompiled headers belong.
