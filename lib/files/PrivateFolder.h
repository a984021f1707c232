// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/**
 * Creates a folder and its missing parents, which only the user can enter from the first moment on (0700, as the XDG
 * base directory specification says). Existing ones stay as they are. Returns whether the folder exists.
 */
bool makePrivateFolder(const QString &path);

} // namespace coterie
