// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.pictures": host, size and failure reason of each picture. Never its URL. */
Q_DECLARE_LOGGING_CATEGORY(picturesLog)

} // namespace coterie
