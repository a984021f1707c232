// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/composer/EmojiModel.h"

#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

EmojiModel::EmojiModel(QObject *parent) : QAbstractListModel(parent)
{
    fill();
}

void EmojiModel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    beginResetModel();
    fill();
    endResetModel();
    Q_EMIT queryChanged();
}

void EmojiModel::setRecent(const QStringList &recent)
{
    if (std::exchange(m_recent, recent) == recent)
        return;
    beginResetModel();
    fill();
    endResetModel();
    Q_EMIT recentChanged();
    Q_EMIT queryChanged();
}

void EmojiModel::fill()
{
    m_rows.clear();
    m_recentRows = 0;
    if (!m_query.trimmed().isEmpty()) {
        m_rows = findEmoji(m_query);
        return;
    }
    for (const QString &text : std::as_const(m_recent)) {
        if (const Emoji *emoji = emojiOf(text))
            m_rows.append(emoji);
    }
    m_recentRows = count();
    for (const Emoji &emoji : emojiTable())
        m_rows.append(&emoji);
}

QVariantList EmojiModel::groups() const
{
    QVariantList list;
    if (!m_query.trimmed().isEmpty())
        return list;
    const auto add = [&list](const QString &sign, const QString &name, int row) {
        list.append(QVariantMap{{u"sign"_s, sign}, {u"name"_s, name}, {u"row"_s, row}});
    };
    const QStringList names{
        tr("Faces"),          tr("Gestures and people"), tr("Hearts and weather"), tr("Animals and plants"),
        tr("Food and drink"), tr("Activities"),          tr("Travel and places"),  tr("Objects"),
        tr("Symbols")};
    if (m_recentRows > 0)
        add(u"🕘"_s, tr("Recently used"), 0);
    for (int row = m_recentRows; row < count(); ++row) {
        const Emoji &emoji = *m_rows[row];
        if (row == m_recentRows || emoji.group != m_rows[row - 1]->group)
            add(emoji.string(), names[int(emoji.group)], row);
    }
    return list;
}

QString EmojiModel::at(int row) const
{
    return row >= 0 && row < count() ? m_rows[row]->string() : QString();
}

int EmojiModel::groupAt(int row) const
{
    if (row < 0 || row >= count() || row < m_recentRows)
        return 0;
    return int(m_rows[row]->group) + (m_recentRows > 0 ? 1 : 0);
}

QStringList EmojiModel::withRecent(const QStringList &recent, const QString &emoji)
{
    constexpr int most = 24;
    QStringList next = recent;
    next.removeAll(emoji);
    next.prepend(emoji);
    return next.mid(0, most);
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Emoji &emoji = *m_rows[index.row()];
    switch (role) {
    case EmojiRole:
        return emoji.string();
    case NameRole:
        return emoji.title();
    default:
        return {};
    }
}

QHash<int, QByteArray> EmojiModel::roleNames() const
{
    return {{EmojiRole, "emoji"}, {NameRole, "name"}};
}

} // namespace coterie
