// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/ToastModel.h"

#include <QHash>

#include <deque>

namespace coterie {

/**
 * The last 200 toasts, newest first, so that a missed one can be read later. The number of unseen ones is counted from
 * the rows. GUI thread.
 */
class NotificationHistoryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int unseen READ unseen NOTIFY unseenChanged)

public:
    /** In addition to those of ToastModel. */
    enum Role { CreatedAtRole = ToastModel::ActionTextRole + 1, SeenRole };

    using QAbstractListModel::QAbstractListModel;

    void add(const Toast &notice);
    /** Shows the toasts of another account; those of the former one come back with it. */
    void switchTo(const QString &account);
    /** Marks all as seen. */
    Q_INVOKABLE void markSeen();
    /** Runs the toast's action; the row stays. */
    Q_INVOKABLE void act(qreal toastId);
    Q_INVOKABLE void remove(qreal toastId);
    Q_INVOKABLE void clear();

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    [[nodiscard]] int unseen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void unseenChanged();

private:
    struct Entry {
        quint64 id = 0;
        Toast notice;
        qint64 createdAt = 0; ///< ms since the epoch
        bool seen = false;
    };
    void drop(int first, int last);

    std::deque<Entry> m_entries; ///< newest first
    QString m_account;
    QHash<QString, std::deque<Entry>> m_others; ///< of the accounts that are not in use
    quint64 m_lastId = 0;
};

} // namespace coterie
