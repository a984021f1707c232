// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.realtime": states, attempts and gaps. Never a ticket, a token or the query of a URL (R2). */
Q_DECLARE_LOGGING_CATEGORY(realtimeLog)

} // namespace coterie
