// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeReport.h"

#include <QList>
#include <QString>

#include <functional>

namespace coterie {

/** One figure of a report. */
struct Counter {
    QString key;   ///< for the copied report, in every language: "ticketsAsked"
    QString name;  ///< translated
    QString value; ///< as text
};

struct CounterGroup {
    QString key;
    QString title;
    QList<Counter> counters;
};

/** Returns everything in a report except its connections, in fixed groups (R10). */
[[nodiscard]] QList<CounterGroup> counterGroups(const RealtimeReport &report,
                                                const std::function<QString(qint64)> &numberText);

} // namespace coterie
