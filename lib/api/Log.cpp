// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/Log.h"

namespace coterie {

Q_LOGGING_CATEGORY(apiLog, "coterie.api", QtWarningMsg)

} // namespace coterie
