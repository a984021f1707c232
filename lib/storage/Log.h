// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.storage": reads, writes and damage of files. Never their content. */
Q_DECLARE_LOGGING_CATEGORY(storageLog)

} // namespace coterie
