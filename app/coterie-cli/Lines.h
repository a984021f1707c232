// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "Arguments.h"

#include <QJsonObject>
#include <QString>

namespace coterie::cli {

/** One JSON object, one line, at once, on stdout. */
void print(const QJsonObject &object);
/** Words for a person, on stderr. */
void say(const QString &text);
/** Says what is wrong and what can be done, and gives the exit code that goes with it. */
[[nodiscard]] Exit explain(const ApiError &error);

} // namespace coterie::cli
