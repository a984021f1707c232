// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeReport.h"

#include <QString>

namespace coterie {

/**
 * Returns what "Copy Diagnostics" copies: plain text in Markdown, in English with plain digits, because other people
 * read it. It has versions, the service's host, counters, connections and the last log lines, without secrets (R2).
 * `now` is in ms since the epoch.
 */
[[nodiscard]] QString diagnosticsText(const RealtimeReport &report, const QString &host, qint64 now);

} // namespace coterie
