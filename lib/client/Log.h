// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.session": the service, the signed-in user, and failures to reach either. */
Q_DECLARE_LOGGING_CATEGORY(sessionLog)
/** "coterie.sandbox": the sandbox process that the window runs. */
Q_DECLARE_LOGGING_CATEGORY(sandboxLog)

} // namespace coterie
