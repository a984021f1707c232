// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/ToastModel.h"

#include <QString>

namespace coterie {

/**
 * Something that happened without the user's doing: shown as a toast, and as a desktop notification while the window is
 * not seen.
 */
struct Alert {
    enum class Kind { Reply, Moderation };
    Kind kind = Kind::Reply;
    QString tag;   ///< a later alert with the same tag replaces the notification
    int count = 1; ///< replies
    Toast notice;  ///< its text, and the action that shows it
};

} // namespace coterie
