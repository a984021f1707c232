// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/notifications/Notifications.h"

#include "ui/settings/Preferences.h"

#include <utility>

namespace coterie {

Notifications::Notifications(const Preferences &preferences) : m_preferences(preferences) {}

void Notifications::add(Toast toast)
{
    m_history.add(toast);
    if (!toast.canWait || !m_preferences.isQuiet())
        m_toasts.add(std::move(toast));
}

} // namespace coterie
