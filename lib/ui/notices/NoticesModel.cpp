// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/notices/NoticesModel.h"

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

constexpr qsizetype mostToasts = 4;

} // namespace

void NoticesModel::add(Notice notice)
{
    if (m_entries.size() == mostToasts)
        removeAt(0);
    beginInsertRows({}, count(), count());
    m_entries.append({++m_lastId, std::move(notice)});
    endInsertRows();
    Q_EMIT countChanged();
}

void NoticesModel::act(qreal noticeId)
{
    const qsizetype index = indexOf(noticeId);
    if (index < 0)
        return;
    const std::function<void()> action = m_entries.at(index).notice.action;
    removeAt(index);
    if (action)
        action();
}

void NoticesModel::dismiss(qreal noticeId)
{
    if (const qsizetype index = indexOf(noticeId); index >= 0)
        removeAt(index);
}

qsizetype NoticesModel::indexOf(qreal noticeId) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id = quint64(noticeId)](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

void NoticesModel::removeAt(qsizetype index)
{
    beginRemoveRows({}, int(index), int(index));
    m_entries.removeAt(index);
    endRemoveRows();
    Q_EMIT countChanged();
}

int NoticesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant NoticesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    return dataOf(entry.notice, entry.id, role);
}

QVariant NoticesModel::dataOf(const Notice &notice, quint64 id, int role)
{
    switch (role) {
    case NoticeIdRole:
        return qreal(id);
    case SeverityRole:
        return notice.severity;
    case TitleRole:
        return notice.title;
    case TextRole:
        return notice.text;
    case ActionTextRole:
        return notice.actionText;
    default:
        return {};
    }
}

QHash<int, QByteArray> NoticesModel::names()
{
    return {{NoticeIdRole, "noticeId"},
            {SeverityRole, "severity"},
            {TitleRole, "title"},
            {TextRole, "text"},
            {ActionTextRole, "actionText"}};
}

} // namespace coterie
