// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/** What the desktop offers over D-Bus: notifications, tray, appearance. Never what a notification says. */
Q_DECLARE_LOGGING_CATEGORY(desktopLog)

} // namespace coterie
