// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/composer/EmojiTable.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** The emoji of a picker: those used last and then all, by groups; or those that a query finds. */
class EmojiModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY queryChanged)
    /** Words that a name has; empty: all. */
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /** Newest first; what is no emoji of ours is left out. */
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged)
    /** {sign, name, row}: the groups and where each begins; empty while there is a query. */
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

    /** Nothing when there is no such row. */
    Q_INVOKABLE [[nodiscard]] QString at(int row) const;
    /** The group of a row, as an index into groups. */
    Q_INVOKABLE [[nodiscard]] int groupAt(int row) const;
    /** With this one in front, each once, 24 at most. */
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
    int m_recentRows = 0; ///< so many at the top are the recent ones
    QList<const Emoji *> m_rows;
};

} // namespace coterie
