// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Arguments.h"

#include <QString>

namespace coterie::cli {

/**
 * Returns a script that completes the commands and options of coterie-cli in bash, zsh or fish; empty for any other
 * shell. It runs no program and completes the names of files for options that take one.
 */
[[nodiscard]] QString completion(const QString &shell, const CommandSyntax &syntax);

} // namespace coterie::cli
