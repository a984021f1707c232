// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/diagnostics/ConnectionsModel.h"

#include "ui/community/ConnectionStatus.h"
#include "ui/community/ConnectionText.h"
#include "ui/text/Format.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

ConnectionStatus::Tone toneOf(const ConnectionState &state)
{
    switch (state.phase) {
    case ConnectionPhase::Live:
        return ConnectionStatus::Ok;
    case ConnectionPhase::Halted:
        return ConnectionStatus::Bad;
    case ConnectionPhase::FetchingTicket:
    case ConnectionPhase::Connecting:
        return ConnectionStatus::Warn;
    case ConnectionPhase::Waiting:
        return state.reason == ConnectionReason::Polled ? ConnectionStatus::Neutral : ConnectionStatus::Warn;
    case ConnectionPhase::Idle:
    case ConnectionPhase::Offline:
        break;
    }
    return ConnectionStatus::Neutral;
}

} // namespace

QString ConnectionsModel::facts(const ConnectionReport &report, qint64 now)
{
    QStringList parts;
    if (report.state.attempt > 0)
        parts += tr("attempt %1").arg(report.state.attempt);
    if (report.roundTrip)
        parts += tr("%L1 ms").arg(report.roundTrip->count());
    parts += tr("%Ln event(s)", nullptr, int(report.events));
    if (report.quiet)
        parts += tr("no activity for %1").arg(Format::span(report.quiet->count()));
    if (report.state.since > 0)
        parts += tr("for %1").arg(Format::span(now - report.state.since));
    return parts.join(u" · "_s);
}

ConnectionsModel::Row ConnectionsModel::row(const ConnectionReport &report, const Name &name, qint64 now)
{
    return {report.token.text(),
            name(report.token),
            toneOf(report.state),
            exactWords(report.state, now),
            report.state.phase == ConnectionPhase::Live ? QString() : sentence(report.state),
            facts(report, now),
            isResting(report.state) && report.state.reason != ConnectionReason::Polled};
}

void ConnectionsModel::setConnections(const QList<ConnectionReport> &connections, const Name &name, qint64 now)
{
    const auto before = m_rows.size();
    // The order never changes, so a row is either at its index, or rows before it were removed.
    for (qsizetype i = 0; i < connections.size(); ++i) {
        Row next = row(connections.at(i), name, now);
        const auto isIt = [&next](const Row &held) { return held.token == next.token; };
        const auto found = std::find_if(m_rows.begin() + std::min(i, m_rows.size()), m_rows.end(), isIt);
        if (found == m_rows.end()) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, std::move(next));
            endInsertRows();
            continue;
        }
        if (const auto gone = found - (m_rows.begin() + i); gone > 0) {
            beginRemoveRows({}, int(i), int(i + gone - 1));
            m_rows.remove(i, gone);
            endRemoveRows();
        }
        if (m_rows.at(i) == next)
            continue;
        m_rows[i] = std::move(next);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
    if (m_rows.size() > connections.size()) {
        beginRemoveRows({}, int(connections.size()), int(m_rows.size() - 1));
        m_rows.resize(connections.size());
        endRemoveRows();
    }
    if (before != m_rows.size())
        Q_EMIT countChanged();
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case TokenRole:
        return row.token;
    case NameRole:
        return row.name;
    case ToneRole:
        return row.tone;
    case StateTextRole:
        return row.stateText;
    case ReasonRole:
        return row.reason;
    case FactsRole:
        return row.facts;
    case CanRetryRole:
        return row.canRetry;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConnectionsModel::roleNames() const
{
    return {{TokenRole, "token"},   {NameRole, "name"},   {ToneRole, "tone"},        {StateTextRole, "stateText"},
            {ReasonRole, "reason"}, {FactsRole, "facts"}, {CanRetryRole, "canRetry"}};
}

} // namespace coterie
