// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Log.h"

namespace coterie {

Q_LOGGING_CATEGORY(realtimeLog, "coterie.realtime", QtWarningMsg)

} // namespace coterie
