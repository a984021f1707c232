// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Log.h"

namespace coterie::sandbox {

Q_LOGGING_CATEGORY(sandboxLog, "coterie.sandbox", QtWarningMsg)

} // namespace coterie::sandbox
