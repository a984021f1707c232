// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/notifications/NotificationHistoryModel.h"

#include <QDateTime>

#include <algorithm>
#include <functional>

namespace coterie {

namespace {

constexpr std::size_t mostKept = 200;

} // namespace

void NotificationHistoryModel::add(const Toast &notice)
{
    if (m_entries.size() == mostKept)
        drop(count() - 1, count() - 1);
    beginInsertRows({}, 0, 0);
    m_entries.push_front({++m_lastId, notice, QDateTime::currentMSecsSinceEpoch(), false});
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT unseenChanged();
}

int NotificationHistoryModel::unseen() const
{
    return int(std::ranges::count(m_entries, false, &Entry::seen));
}

void NotificationHistoryModel::switchTo(const QString &account)
{
    if (account == m_account)
        return;
    // Before the first account is chosen, they are about the program.
    if (m_account.isEmpty()) {
        m_account = account;
        return;
    }
    const std::deque<Entry> former = m_entries;
    if (!m_entries.empty())
        drop(0, count() - 1);
    m_others.insert(std::exchange(m_account, account), former);
    std::deque<Entry> next = m_others.take(account);
    if (!next.empty()) {
        beginInsertRows({}, 0, int(next.size()) - 1);
        m_entries = std::move(next);
        endInsertRows();
    }
    Q_EMIT countChanged();
    Q_EMIT unseenChanged();
}

void NotificationHistoryModel::markSeen()
{
    // Unseen entries come first.
    const auto seen = std::ranges::find(m_entries, true, &Entry::seen);
    const int fresh = int(seen - m_entries.begin());
    if (fresh == 0)
        return;
    for (auto entry = m_entries.begin(); entry != seen; ++entry)
        entry->seen = true;
    Q_EMIT dataChanged(index(0), index(fresh - 1), {SeenRole});
    Q_EMIT unseenChanged();
}

void NotificationHistoryModel::act(qreal toastId)
{
    const auto entry = std::ranges::find(m_entries, quint64(toastId), &Entry::id);
    if (entry == m_entries.end() || !entry->notice.action)
        return;
    const std::function<void()> action = entry->notice.action;
    action();
}

void NotificationHistoryModel::remove(qreal toastId)
{
    const auto entry = std::ranges::find(m_entries, quint64(toastId), &Entry::id);
    if (entry == m_entries.end())
        return;
    const int row = int(entry - m_entries.begin());
    drop(row, row);
    Q_EMIT countChanged();
    Q_EMIT unseenChanged();
}

void NotificationHistoryModel::clear()
{
    if (m_entries.empty())
        return;
    drop(0, count() - 1);
    Q_EMIT countChanged();
    Q_EMIT unseenChanged();
}

void NotificationHistoryModel::drop(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
    endRemoveRows();
}

int NotificationHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant NotificationHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case CreatedAtRole:
        return qreal(entry.createdAt);
    case SeenRole:
        return entry.seen;
    default:
        return ToastModel::dataOf(entry.notice, entry.id, role);
    }
}

QHash<int, QByteArray> NotificationHistoryModel::roleNames() const
{
    QHash<int, QByteArray> names = ToastModel::names();
    names.insert({{CreatedAtRole, "createdAt"}, {SeenRole, "seen"}});
    return names;
}

} // namespace coterie
