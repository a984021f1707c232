// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

namespace coterie::cli {

/** What the program says, in the language of whoever calls it. */
[[nodiscard]] inline QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace coterie::cli
