// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/notifications/ToastModel.h"

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

constexpr qsizetype mostToasts = 4;

} // namespace

void ToastModel::add(Toast notice)
{
    if (m_entries.size() == mostToasts)
        removeAt(0);
    beginInsertRows({}, count(), count());
    m_entries.append({++m_lastId, std::move(notice)});
    endInsertRows();
    Q_EMIT countChanged();
}

void ToastModel::act(qreal toastId)
{
    const qsizetype index = indexOf(toastId);
    if (index < 0)
        return;
    const std::function<void()> action = m_entries.at(index).notice.action;
    removeAt(index);
    if (action)
        action();
}

void ToastModel::dismiss(qreal toastId)
{
    if (const qsizetype index = indexOf(toastId); index >= 0)
        removeAt(index);
}

qsizetype ToastModel::indexOf(qreal toastId) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id = quint64(toastId)](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

void ToastModel::removeAt(qsizetype index)
{
    beginRemoveRows({}, int(index), int(index));
    m_entries.removeAt(index);
    endRemoveRows();
    Q_EMIT countChanged();
}

int ToastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ToastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    return dataOf(entry.notice, entry.id, role);
}

QVariant ToastModel::dataOf(const Toast &notice, quint64 id, int role)
{
    switch (role) {
    case ToastIdRole:
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

QHash<int, QByteArray> ToastModel::names()
{
    return {{ToastIdRole, "toastId"},
            {SeverityRole, "severity"},
            {TitleRole, "title"},
            {TextRole, "text"},
            {ActionTextRole, "actionText"}};
}

} // namespace coterie
