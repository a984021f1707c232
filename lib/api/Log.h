// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.api": each request: its verb, its address without the query, its status and its time. */
Q_DECLARE_LOGGING_CATEGORY(apiLog)

} // namespace coterie
