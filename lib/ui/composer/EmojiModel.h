// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/composer/EmojiTable.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** The emoji of the picker: the recent ones and then all by groups, or the results of a query. GUI thread. */
class EmojiModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY queryChanged)
    /** The search text; empty for all. */
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /** The recent ones, latest first; unknown emoji are skipped. */
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged)
    /** {sign, name, row}: the groups and their first rows; empty during a search. */
    Q_PROPERTY(QVariantList groups READ groups NOTIFY queryChanged)

public:
    enum Role { EmojiRole = Qt::UserRole + 1, NameRole };

    explicit EmojiModel(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    [[nodiscard]] QVariantList groups() const;

    /** Returns an empty text if there is no such row. */
    Q_INVOKABLE [[nodiscard]] QString at(int row) const;
    /** Returns the group of a row, as an index into groups. */
    Q_INVOKABLE [[nodiscard]] int groupAt(int row) const;
    /** Returns the list with this emoji first, without duplicates, at most 24. */
    Q_INVOKABLE [[nodiscard]] static QStringList withRecent(const QStringList &recent, const QString &emoji);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void queryChanged();
    void recentChanged();

private:
    void fill();

    QString m_query;
    QStringList m_recent;
    int m_recentRows = 0; ///< number of recent ones at the top
    QList<const Emoji *> m_rows;
};

} // namespace coterie
