// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/Log.h"

namespace coterie {

Q_LOGGING_CATEGORY(languageLog, "coterie.language", QtWarningMsg)

} // namespace coterie
