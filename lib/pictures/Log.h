// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/**
 * "coterie.pictures": the host that a picture came from, how large it was and why one did not come. Never an address.
 */
Q_DECLARE_LOGGING_CATEGORY(picturesLog)

} // namespace coterie
