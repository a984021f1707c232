// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeReport.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace coterie {

/** The connections of a report, one row for each. GUI thread. */
class ConnectionsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with Diagnostics")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TokenRole = Qt::UserRole + 1,
        NameRole,
        ToneRole,      ///< ConnectionStatus::Tone
        StateTextRole, ///< "Waiting, next try in 12 s"
        ReasonRole,    ///< a sentence; empty if nothing is wrong
        FactsRole,     ///< "attempt 3 · 41 ms · 1,204 events · for 2 min"
        CanRetryRole,
    };
    /** Returns the name to show for a community. */
    using Name = std::function<QString(const TokenAddress &)>;

    explicit ConnectionsModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /** Takes a report; `now` is in ms since the epoch. */
    void setConnections(const QList<ConnectionReport> &connections, const Name &name, qint64 now);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        QString token;
        QString name;
        int tone = 0;
        QString stateText;
        QString reason;
        QString facts;
        bool canRetry = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static Row row(const ConnectionReport &report, const Name &name, qint64 now);
    [[nodiscard]] static QString facts(const ConnectionReport &report, qint64 now);

    QList<Row> m_rows;
};

} // namespace coterie
