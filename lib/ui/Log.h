// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.session": the window's service: which one, who is signed in, and what failed. */
Q_DECLARE_LOGGING_CATEGORY(sessionLog)
/** "coterie.sandbox": the sandbox that the window runs. */
Q_DECLARE_LOGGING_CATEGORY(sandboxLog)
/** "coterie.language": what the catalogue of the language lacks. */
Q_DECLARE_LOGGING_CATEGORY(languageLog)

} // namespace coterie
