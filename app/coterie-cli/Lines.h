// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "Arguments.h"

#include <QJsonObject>
#include <QString>

namespace coterie::cli {

/** Prints a JSON object as one line on stdout and flushes it. */
void print(const QJsonObject &object);
/** Prints a text for the user on stderr. */
void say(const QString &text);
/** Prints an error and a suggestion on stderr, and returns the exit code for it. */
[[nodiscard]] Exit explain(const ApiError &error);

} // namespace coterie::cli
