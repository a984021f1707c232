// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/Log.h"

namespace coterie {

Q_LOGGING_CATEGORY(picturesLog, "coterie.pictures", QtWarningMsg)

} // namespace coterie
