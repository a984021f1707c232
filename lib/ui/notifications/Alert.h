// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/ToastModel.h"

#include <QString>

namespace coterie {

/**
 * Something that came about without this person doing anything: told in the window, and outside it while nobody looks.
 */
struct Alert {
    enum class Kind { Reply, Moderation };
    Kind kind = Kind::Reply;
    QString tag;   ///< news replace what is told outside under the same tag
    int count = 1; ///< of replies
    Toast notice;  ///< its words, and what shows it
};

} // namespace coterie
