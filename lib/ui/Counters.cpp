// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/Counters.h"

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

#define WORDS(text) QT_TRANSLATE_NOOP("coterie::Counters", text)

const std::vector<GroupDefinition> &definitions()
{
    static const std::vector<GroupDefinition> all{
        {"connections",
         WORDS("Connections"),
         {{"ticketsAsked", WORDS("Tickets asked for"), &RealtimeCounters::ticketsAsked},
          {"ticketsFailed", WORDS("Tickets refused or late"), &RealtimeCounters::ticketsFailed},
          {"opens", WORDS("Connections opened"), &RealtimeCounters::opens},
          {"stable", WORDS("Proved stable"), &RealtimeCounters::stable},
          {"drops", WORDS("Lost"), &RealtimeCounters::drops},
          {"gaps", WORDS("Gaps"), &RealtimeCounters::gaps},
          {"polls", WORDS("Checks without a connection"), &RealtimeCounters::polls}}},
        {"liveness",
         WORDS("Signs of life"),
         {{"pings", WORDS("Pings"), &RealtimeCounters::pings},
          {"pongs", WORDS("Pongs"), &RealtimeCounters::pongs},
          {"silences", WORDS("Pings without an answer"), &RealtimeCounters::silences},
          {"wakes", WORDS("Wakes from sleep"), &RealtimeCounters::wakes},
          {"networkChanges", WORDS("Changes of the network"), &RealtimeCounters::networkChanges}}},
        {"frames",
         WORDS("Frames"),
         {{"events", WORDS("Events"), &RealtimeCounters::events},
          {"framesBinary", WORDS("Binary"), &RealtimeCounters::framesBinary},
          {"framesMalformed", WORDS("Malformed"), &RealtimeCounters::framesMalformed},
          {"framesUnknown", WORDS("Of an unknown type"), &RealtimeCounters::framesUnknown},
          {"framesWrongField", WORDS("With a wrong field"), &RealtimeCounters::framesWrongField},
          {"framesTooLarge", WORDS("Too large"), &RealtimeCounters::framesTooLarge},
          {"overflows", WORDS("Overflows of the queue"), &RealtimeCounters::overflows}}},
        {"throttling",
         WORDS("Throttling"),
         {{"throttled", WORDS("Asked to wait"), &RealtimeCounters::throttled},
          {"retriesByHand", WORDS("Retries by hand"), &RealtimeCounters::retriesByHand}}},
        {"session",
         WORDS("Session"),
         {{"renewals", WORDS("Renewed"), &RealtimeCounters::renewals},
          {"renewalsFailed", WORDS("Renewals refused"), &RealtimeCounters::renewalsFailed}}},
    };
    return all;
}

struct CounterWords {
    Q_DECLARE_TR_FUNCTIONS(coterie::Counters)
};

CounterGroup now(const RealtimeReport &report, const std::function<QString(qint64)> &numberText)
{
    const QString until = report.throttledUntil ? QDateTime::fromMSecsSinceEpoch(*report.throttledUntil, Qt::UTC)
                                                      .toLocalTime()
                                                      .time()
                                                      .toString(u"HH:mm:ss"_s)
                                                : CounterWords::tr("no");
    return {u"now"_s,
            CounterWords::tr("Now"),
            {{u"liveSockets"_s, CounterWords::tr("Live connections"), numberText(report.liveSockets)},
             {u"networkReachable"_s, CounterWords::tr("Network"),
              report.networkReachable ? CounterWords::tr("reachable") : CounterWords::tr("not reachable")},
             {u"livenessEnforced"_s, CounterWords::tr("Pings are answered"),
              report.livenessEnforced ? CounterWords::tr("yes") : CounterWords::tr("not yet")},
             {u"throttledUntil"_s, CounterWords::tr("Held back until"), until}}};
}

} // namespace

QList<CounterGroup> counterGroups(const RealtimeReport &report, const std::function<QString(qint64)> &numberText)
{
    QList<CounterGroup> groups{now(report, numberText)};
    for (const GroupDefinition &definition : definitions()) {
        CounterGroup group{QString::fromLatin1(definition.key), CounterWords::tr(definition.title), {}};
        for (const Definition &counter : definition.counters)
            group.counters.append({QString::fromLatin1(counter.key), CounterWords::tr(counter.name),
                                   numberText(report.counters.*counter.value)});
        groups.append(group);
    }
    return groups;
}

} // namespace coterie
