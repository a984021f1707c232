// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** "coterie.feed": pages, gaps, holes, posts and likes. Never what users wrote. */
Q_DECLARE_LOGGING_CATEGORY(feedLog)

} // namespace coterie
