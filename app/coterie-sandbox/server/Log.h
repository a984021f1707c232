// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie::sandbox {

/** "coterie.sandbox": where it listens, and the sockets that come and go. Its tickets are secrets as the real ones are. */
Q_DECLARE_LOGGING_CATEGORY(sandboxLog)

} // namespace coterie::sandbox
