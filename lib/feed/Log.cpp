// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Log.h"

namespace coterie {

Q_LOGGING_CATEGORY(feedLog, "coterie.feed", QtWarningMsg)

} // namespace coterie
