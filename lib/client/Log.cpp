// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Log.h"

namespace coterie {

Q_LOGGING_CATEGORY(sessionLog, "coterie.session", QtWarningMsg)
Q_LOGGING_CATEGORY(sandboxLog, "coterie.sandbox", QtWarningMsg)

} // namespace coterie
