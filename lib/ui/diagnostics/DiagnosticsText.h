// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeReport.h"

#include <QString>

namespace coterie {

/**
 * What "Copy diagnostics" puts on the clipboard: plain text that reads as Markdown, in English and with plain digits
 * whatever the language, since others than its person read it. Versions, the service's host, counters, connections, the
 * last lines of the log; scrubbed as a whole (R2). `now` in ms since the epoch.
 */
[[nodiscard]] QString diagnosticsText(const RealtimeReport &report, const QString &host, qint64 now);

} // namespace coterie
