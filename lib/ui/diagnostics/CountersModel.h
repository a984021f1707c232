// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/diagnostics/Counters.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace coterie {

/** The counters of one group. Only values change, never the rows. GUI thread. */
class CountersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with Diagnostics")

public:
    enum Role { KeyRole = Qt::UserRole + 1, NameRole, ValueRole };

    explicit CountersModel(CounterGroup group, QObject *parent = nullptr);

    /** Takes newer values of the same group. */
    void setGroup(const CounterGroup &group);
    [[nodiscard]] const CounterGroup &group() const { return m_group; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    CounterGroup m_group;
};

/** The groups of counters; created once and then updated. GUI thread. */
class CounterGroupsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with Diagnostics")

public:
    enum Role { KeyRole = Qt::UserRole + 1, TitleRole, CountersRole };

    explicit CounterGroupsModel(QObject *parent = nullptr);

    void setReport(const RealtimeReport &report);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<std::unique_ptr<CountersModel>> m_groups;
};

} // namespace coterie
