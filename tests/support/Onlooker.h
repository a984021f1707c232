// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QObject>
#include <QVariant>

namespace coterie::test {

/** Returns the values of all roles of one row. */
inline QHash<int, QVariant> rowOf(const QAbstractItemModel &model, int row)
{
    QHash<int, QVariant> values;
    const QList<int> roles = model.roleNames().keys();
    for (const int role : roles)
        values.insert(role, model.index(row, 0).data(role));
    return values;
}

/** A view that caches the values of a model. Finds roles that changed without being named in the signal (F9). */
class Onlooker : public QObject {
public:
    explicit Onlooker(const QAbstractItemModel &model) : m_model(model)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            m_rows.append(rowOf(model, row));
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                    for (int row = from.row(); row <= to.row(); ++row)
                        refresh(row, roles);
                });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_rows.insert(row, rowOf(m_model, row));
        });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { m_rows.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                    m_rows.move(from, to > from ? to - 1 : to);
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { ++resets; });
    }

    [[nodiscard]] bool isUpToDate() const
    {
        if (m_rows.size() != m_model.rowCount())
            return false;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_rows.at(row) != rowOf(m_model, row))
                return false;
        }
        return true;
    }

    int resets = 0;

private:
    void refresh(int row, const QList<int> &roles)
    {
        const QHash<int, QVariant> fresh = rowOf(m_model, row);
        for (auto it = fresh.begin(); it != fresh.end(); ++it) {
            if (roles.isEmpty() || roles.contains(it.key()))
                m_rows[row].insert(it.key(), it.value());
        }
    }

    const QAbstractItemModel &m_model;
    QList<QHash<int, QVariant>> m_rows;
};

} // namespace coterie::test
