// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.language": what the catalogue of the language lacks. */
Q_DECLARE_LOGGING_CATEGORY(languageLog)

} // namespace coterie
