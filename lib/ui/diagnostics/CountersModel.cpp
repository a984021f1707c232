// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/diagnostics/CountersModel.h"

#include "ui/text/Format.h"

#include <QQmlEngine>

#include <utility>

namespace coterie {

CountersModel::CountersModel(CounterGroup group, QObject *parent)
    : QAbstractListModel(parent), m_group(std::move(group))
{
}

void CountersModel::setGroup(const CounterGroup &group)
{
    Q_ASSERT(group.counters.size() == m_group.counters.size());
    for (int row = 0; row < int(group.counters.size()); ++row) {
        if (m_group.counters.at(row).value == group.counters.at(row).value)
            continue;
        m_group.counters[row] = group.counters.at(row);
        Q_EMIT dataChanged(index(row), index(row), {ValueRole});
    }
}

int CountersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_group.counters.size());
}

QVariant CountersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Counter &counter = m_group.counters.at(index.row());
    switch (role) {
    case KeyRole:
        return counter.key;
    case NameRole:
        return counter.name;
    case ValueRole:
        return counter.value;
    default:
        return {};
    }
}

QHash<int, QByteArray> CountersModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {ValueRole, "value"}};
}

CounterGroupsModel::CounterGroupsModel(QObject *parent) : QAbstractListModel(parent)
{
    for (CounterGroup &group : counterGroups({}, &Format::count)) {
        m_groups.push_back(std::make_unique<CountersModel>(std::move(group)));
        QQmlEngine::setObjectOwnership(m_groups.back().get(), QQmlEngine::CppOwnership);
    }
}

void CounterGroupsModel::setReport(const RealtimeReport &report)
{
    const QList<CounterGroup> groups = counterGroups(report, &Format::count);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setGroup(groups.at(qsizetype(i)));
}

int CounterGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant CounterGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    CountersModel *group = m_groups[std::size_t(index.row())].get();
    switch (role) {
    case KeyRole:
        return group->group().key;
    case TitleRole:
        return group->group().title;
    case CountersRole:
        return QVariant::fromValue(group);
    default:
        return {};
    }
}

QHash<int, QByteArray> CounterGroupsModel::roleNames() const
{
    return {{KeyRole, "key"}, {TitleRole, "title"}, {CountersRole, "counters"}};
}

} // namespace coterie
