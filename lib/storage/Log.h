// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.storage": what was read from disk and written to it. Never what is in it. */
Q_DECLARE_LOGGING_CATEGORY(storageLog)

} // namespace coterie
