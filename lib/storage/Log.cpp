// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/Log.h"

namespace coterie {

Q_LOGGING_CATEGORY(storageLog, "coterie.storage", QtWarningMsg)

} // namespace coterie
