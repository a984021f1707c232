// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/Log.h"

namespace coterie {

Q_LOGGING_CATEGORY(secretsLog, "coterie.secrets", QtWarningMsg)

} // namespace coterie
