// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.realtime": states, attempts and gaps. A ticket, a token or a URL's query is never written to it (R2). */
Q_DECLARE_LOGGING_CATEGORY(realtimeLog)

} // namespace coterie
