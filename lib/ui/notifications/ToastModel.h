// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace coterie {

/** A short message to the person: shown as a toast until it was dismissed or acted on. */
struct Toast {
    int severity = 0; ///< ToastModel::Severity
    QString title;
    QString text;
    QString actionText; ///< empty when there is nothing to do
    std::function<void()> action = {};
    bool canWait = false; ///< it is not about something this person just did: "do not disturb" keeps it to the list
};

/** The notices that are up, oldest first; at most 4, then the oldest goes. */
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

    /** What all lists of notices show of one; nothing for other roles. */
    [[nodiscard]] static QVariant dataOf(const Toast &notice, quint64 id, int role);
    /** The names of those roles. */
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
