// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie::sandbox {

/** "coterie.sandbox": the address, and sockets that open and close. Tickets are secrets and never logged. */
Q_DECLARE_LOGGING_CATEGORY(sandboxLog)

} // namespace coterie::sandbox
