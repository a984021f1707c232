// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace coterie {

/**
 * "coterie.desktop": what the desktop offers over D-Bus: notifications, tray, appearance. Never the text of a
 * notification.
 */
Q_DECLARE_LOGGING_CATEGORY(desktopLog)

} // namespace coterie
