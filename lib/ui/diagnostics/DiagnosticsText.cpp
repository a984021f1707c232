// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/diagnostics/DiagnosticsText.h"

#include "log/LogBook.h"
#include "ui/diagnostics/Counters.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QSslSocket>
#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

QString moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

void addProgram(QStringList &lines, const QString &host, qint64 now)
{
    lines << u"# Coterie diagnostics"_s << QString() << u"- Written: %1"_s.arg(moment(now))
          << u"- Coterie: "_s + QStringLiteral(COTERIE_VERSION)
          << u"- Qt: %1 (built with %2), TLS: %3"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                                                        QSslSocket::sslLibraryVersionString())
          << u"- System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                              QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())
          << u"- Platform: "_s + QGuiApplication::platformName()
          << u"- Service: "_s + (host.isEmpty() ? u"none"_s : host);
}

void addService(QStringList &lines, const RealtimeReport &report)
{
    lines << u"- Live sockets: %1"_s.arg(report.liveSockets)
          << u"- Network reachable: "_s + yesOrNo(report.networkReachable)
          << u"- Pings answered: "_s + yesOrNo(report.livenessEnforced)
          << u"- Throttled until: "_s + (report.throttledUntil ? moment(*report.throttledUntil) : u"no"_s);
}

void addConnection(QStringList &lines, const ConnectionReport &connection)
{
    const ConnectionState &state = connection.state;
    QString line = u"- %1: %2, reason %3, attempt %4, subscribers %5, events %6"_s
                       .arg(connection.token.text(), name(state.phase), name(state.reason))
                       .arg(state.attempt)
                       .arg(connection.subscribers)
                       .arg(connection.events);
    if (connection.polled)
        line += u", polled"_s;
    if (state.since > 0)
        line += u", since "_s + moment(state.since);
    if (state.nextAttempt)
        line += u", next attempt "_s + moment(*state.nextAttempt);
    if (connection.roundTrip)
        line += u", round trip %1 ms"_s.arg(connection.roundTrip->count());
    if (connection.quiet)
        line += u", no activity for %1 ms"_s.arg(connection.quiet->count());
    if (!state.detail.isEmpty())
        line += u", details: “%1”"_s.arg(state.detail.simplified());
    lines << line;
}

} // namespace

QString diagnosticsText(const RealtimeReport &report, const QString &host, qint64 now)
{
    const auto digits = [](qint64 number) { return QString::number(number); };
    QStringList lines;
    addProgram(lines, host, now);
    addService(lines, report);
    lines << QString() << u"## Connections"_s << QString();
    if (report.connections.isEmpty())
        lines << u"None."_s;
    for (const ConnectionReport &connection : report.connections)
        addConnection(lines, connection);
    lines << QString() << u"## Counters"_s << QString();
    const QList<CounterGroup> groups = counterGroups(report, digits);
    for (const CounterGroup &group : groups) {
        if (group.key == "now"_L1)
            continue; // listed at the top
        QStringList counters;
        for (const Counter &counter : group.counters)
            counters << counter.key + u' ' + counter.value;
        lines << u"- %1: %2"_s.arg(group.key, counters.join(u", "_s));
    }
    lines << QString() << u"## Log"_s << QString() << u"```"_s << LogBook::lines() << u"```"_s << QString();
    // Scrubs everything again: not all of it comes from the log, and some secrets were learned after a line was logged.
    return LogBook::scrub(lines.join(u'\n'));
}

} // namespace coterie
