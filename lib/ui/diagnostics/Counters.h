// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeReport.h"

#include <QList>
#include <QString>

#include <functional>

namespace coterie {

/** One thing that was counted, or is so now. */
struct Counter {
    QString key;   ///< for a report, the same in every language: "ticketsAsked"
    QString name;  ///< for a person
    QString value; ///< in words or digits
};

struct CounterGroup {
    QString key;
    QString title;
    QList<Counter> counters;
};

/** Everything in a report but its connections, grouped; the same groups and counters each time (R10). */
[[nodiscard]] QList<CounterGroup> counterGroups(const RealtimeReport &report,
                                                const std::function<QString(qint64)> &numberText);

} // namespace coterie
