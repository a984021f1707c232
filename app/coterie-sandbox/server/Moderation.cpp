// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Moderation.h"

#include <QString>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

Verdict moderate(QStringView content)
{
    const auto says = [&](QLatin1StringView word) { return content.contains(word, Qt::CaseInsensitive); };
    Verdict verdict;
    if (says("late-spam"_L1)) {
        verdict.later = LaterFlags{std::chrono::seconds(3), true, false};
    } else if (says("vanish"_L1)) {
        verdict.published = false;
    } else if (says("appeal"_L1)) {
        verdict.isSpam = true;
        verdict.later = LaterFlags{std::chrono::seconds(4), false, false};
    } else if (says("spam"_L1) || says("scam"_L1)) {
        verdict.isSpam = true;
    }
    return verdict;
}

} // namespace coterie::sandbox
