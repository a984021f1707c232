// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace coterie {

/** A short message to the user, shown until it is dismissed or its action was run. */
struct Toast {
    int severity = 0; ///< ToastModel::Severity
    QString title;
    QString text;
    QString actionText; ///< empty without an action
    std::function<void()> action = {};
    bool canWait = false; ///< not about something the user just did: "Do not disturb" keeps it in the history only
};

/** The visible toasts, oldest first; at most 4, then the oldest is removed. GUI thread. */
class ToastModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Severity { Good, Warning, Bad };
    Q_ENUM(Severity)
    enum Role { ToastIdRole = Qt::UserRole + 1, SeverityRole, TitleRole, TextRole, ActionTextRole };

    using QAbstractListModel::QAbstractListModel;

    /** Returns a toast's data for the roles that all lists of toasts share; nothing for other roles. */
    [[nodiscard]] static QVariant dataOf(const Toast &notice, quint64 id, int role);
    /** Returns the names of those roles. */
    [[nodiscard]] static QHash<int, QByteArray> names();

    void add(Toast notice);
    Q_INVOKABLE void act(qreal toastId);
    Q_INVOKABLE void dismiss(qreal toastId);
    [[nodiscard]] int count() const { return int(m_entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return names(); }

Q_SIGNALS:
    void countChanged();

private:
    struct Entry {
        quint64 id = 0;
        Toast notice;
    };
    [[nodiscard]] qsizetype indexOf(qreal toastId) const;
    void removeAt(qsizetype index);

    QList<Entry> m_entries;
    quint64 m_lastId = 0;
};

} // namespace coterie
