// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.api": verb, address without query, status and duration of each request. */
Q_DECLARE_LOGGING_CATEGORY(apiLog)

} // namespace coterie
