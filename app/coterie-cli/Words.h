// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

namespace coterie::cli {

/** Returns a text of this program, translated. */
[[nodiscard]] inline QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace coterie::cli
