// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/diagnostics/Counters.h"

#include <QCoreApplication>
#include <QDateTime>

#include <vector>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

using Value = qint64 RealtimeCounters::*;

struct Definition {
    const char *key = nullptr;
    const char *name = nullptr;
    Value value = nullptr;
};

struct GroupDefinition {
    const char *key = nullptr;
    const char *title = nullptr;
    std::vector<Definition> counters;
};

struct CounterText {
    Q_DECLARE_TR_FUNCTIONS(coterie::Counters)

public:
    static const std::vector<GroupDefinition> &definitions();
};

const std::vector<GroupDefinition> &CounterText::definitions()
{
    static const std::vector<GroupDefinition> all{
        {"connections",
         QT_TR_NOOP("Connections"),
         {{"ticketsAsked", QT_TR_NOOP("Tickets requested"), &RealtimeCounters::ticketsAsked},
          {"ticketsFailed", QT_TR_NOOP("Tickets refused or timed out"), &RealtimeCounters::ticketsFailed},
          {"opens", QT_TR_NOOP("Connections opened"), &RealtimeCounters::opens},
          {"stable", QT_TR_NOOP("Stable connections"), &RealtimeCounters::stable},
          {"drops", QT_TR_NOOP("Connections lost"), &RealtimeCounters::drops},
          {"gaps", QT_TR_NOOP("Gaps"), &RealtimeCounters::gaps},
          {"polls", QT_TR_NOOP("Polls"), &RealtimeCounters::polls}}},
        {"liveness",
         QT_TR_NOOP("Keep-alive"),
         {{"pings", QT_TR_NOOP("Pings"), &RealtimeCounters::pings},
          {"pongs", QT_TR_NOOP("Pongs"), &RealtimeCounters::pongs},
          {"silences", QT_TR_NOOP("Unanswered pings"), &RealtimeCounters::silences},
          {"wakes", QT_TR_NOOP("Wake-ups from sleep"), &RealtimeCounters::wakes},
          {"networkChanges", QT_TR_NOOP("Network changes"), &RealtimeCounters::networkChanges}}},
        {"frames",
         QT_TR_NOOP("Frames"),
         {{"events", QT_TR_NOOP("Events"), &RealtimeCounters::events},
          {"framesBinary", QT_TR_NOOP("Binary"), &RealtimeCounters::framesBinary},
          {"framesMalformed", QT_TR_NOOP("Malformed"), &RealtimeCounters::framesMalformed},
          {"framesUnknown", QT_TR_NOOP("Unknown type"), &RealtimeCounters::framesUnknown},
          {"framesWrongField", QT_TR_NOOP("Invalid field"), &RealtimeCounters::framesWrongField},
          {"framesTooLarge", QT_TR_NOOP("Too large"), &RealtimeCounters::framesTooLarge},
          {"overflows", QT_TR_NOOP("Queue overflows"), &RealtimeCounters::overflows}}},
        {"throttling",
         QT_TR_NOOP("Throttling"),
         {{"throttled", QT_TR_NOOP("Times throttled"), &RealtimeCounters::throttled},
          {"retriesByHand", QT_TR_NOOP("Manual retries"), &RealtimeCounters::retriesByHand}}},
        {"session",
         QT_TR_NOOP("Session"),
         {{"renewals", QT_TR_NOOP("Renewals"), &RealtimeCounters::renewals},
          {"renewalsFailed", QT_TR_NOOP("Failed renewals"), &RealtimeCounters::renewalsFailed}}},
    };
    return all;
}

CounterGroup now(const RealtimeReport &report, const std::function<QString(qint64)> &numberText)
{
    const QString until = report.throttledUntil ? QDateTime::fromMSecsSinceEpoch(*report.throttledUntil, Qt::UTC)
                                                      .toLocalTime()
                                                      .time()
                                                      .toString(u"HH:mm:ss"_s)
                                                : CounterText::tr("not throttled");
    return {u"now"_s,
            CounterText::tr("Now"),
            {{u"liveSockets"_s, CounterText::tr("Live connections"), numberText(report.liveSockets)},
             {u"networkReachable"_s, CounterText::tr("Network"),
              report.networkReachable ? CounterText::tr("reachable") : CounterText::tr("not reachable")},
             {u"livenessEnforced"_s, CounterText::tr("Pings answered"),
              report.livenessEnforced ? CounterText::tr("yes") : CounterText::tr("not yet")},
             {u"throttledUntil"_s, CounterText::tr("Throttled until"), until}}};
}

} // namespace

QList<CounterGroup> counterGroups(const RealtimeReport &report, const std::function<QString(qint64)> &numberText)
{
    QList<CounterGroup> groups{now(report, numberText)};
    for (const GroupDefinition &definition : CounterText::definitions()) {
        CounterGroup group{QString::fromLatin1(definition.key), CounterText::tr(definition.title), {}};
        for (const Definition &counter : definition.counters)
            group.counters.append({QString::fromLatin1(counter.key), CounterText::tr(counter.name),
                                   numberText(report.counters.*counter.value)});
        groups.append(group);
    }
    return groups;
}

} // namespace coterie
