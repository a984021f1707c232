// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/Log.h"

namespace coterie {

Q_LOGGING_CATEGORY(desktopLog, "coterie.desktop", QtWarningMsg)

} // namespace coterie
