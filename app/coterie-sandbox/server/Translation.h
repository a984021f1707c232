// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

namespace coterie::sandbox {

/** Returns a translated string. Thread-safe. */
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("Sandbox", text);
}

} // namespace coterie::sandbox
