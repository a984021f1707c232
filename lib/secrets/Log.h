// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.secrets": which store is used, and its failures. Never a secret. */
Q_DECLARE_LOGGING_CATEGORY(secretsLog)

} // namespace coterie
