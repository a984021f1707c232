// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notices/NoticesModel.h"

#include <QString>

namespace coterie {

/** Something that came about without this person doing anything: told in the window, and outside it while nobody looks. */
struct News {
    enum class Kind { Reply, Moderation };
    Kind kind = Kind::Reply;
    QString tag;   ///< news replace what is told outside under the same tag
    int count = 1; ///< of replies
    Notice notice; ///< its words, and what shows it
};

} // namespace coterie
