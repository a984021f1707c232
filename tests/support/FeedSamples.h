// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Feed.h"

#include <QStringList>

namespace coterie::sample {

inline const UserId me(QStringLiteral("me"));
inline const UserId someone(QStringLiteral("someone"));
inline constexpr qint64 epoch = 1'790'000'000'000; ///< ms

inline MessageId id(int number)
{
    return MessageId(QStringLiteral("m%1").arg(number, 6, 10, QLatin1Char('0')));
}

/** Returns a message as in an event, without counts, created `number` seconds after the epoch. */
inline Message live(int number, const UserId &author = someone, const QString &content = {})
{
    Message message;
    message.id = id(number);
    message.author.id = author;
    message.content = content.isEmpty() ? QStringLiteral("text %1").arg(number) : content;
    message.createdAt = Timestamp::fromMicroseconds((epoch + number * 1'000LL) * 1'000);
    return message;
}

/** Returns a message as in a page. */
inline Message whole(int number, qint64 likes = 0, bool liked = false)
{
    Message message = live(number);
    message.likeCount = likes;
    message.replyCount = 0;
    message.liked = liked;
    return message;
}

inline Message flagged(Message message, bool isSpam = true)
{
    message.isSpam = isSpam;
    return message;
}

/** Returns the kinds of an outcome's alerts. */
inline QList<FeedAlert::Kind> kinds(const FeedOutcome &outcome)
{
    QList<FeedAlert::Kind> kinds;
    for (const FeedAlert &notice : outcome.alerts)
        kinds.append(notice.kind);
    return kinds;
}

/** Returns a page with the messages from first down to last. */
inline FeedStore::Page page(int first, int last, const MessageId &before = {}, bool end = false)
{
    FeedStore::Page page{.before = before, .last = end};
    for (int number = first; number >= last; --number)
        page.messages.append(whole(number));
    return page;
}

inline Post post(const char *name, const QString &content, qint64 submittedAt = epoch)
{
    return {.id = PostId(QString::fromLatin1(name)),
            .parentMessageId = {},
            .content = content,
            .submittedAt = submittedAt,
            .state = PostState::Sending,
            .reason = {}};
}

/** Returns a row as a word: a message's number, "(text)" for a post, "~" for a hole. */
inline QString word(const Row &row)
{
    if (const MessageRow *held = row.message())
        return QString::number(held->id().text().mid(1).toInt());
    return row.post() ? QLatin1Char('(') + row.post()->content + QLatin1Char(')') : QStringLiteral("~");
}

/** Returns the rows, newest first, with consecutive numbers as one span: "(gm) 9-7 ~ 3-1". */
template <typename Rows>
QString words(const Rows &rows)
{
    QStringList words;
    int last = -1;
    int first = -1;
    const auto flush = [&] {
        if (first >= 0)
            words += first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last);
        first = -1;
    };
    for (int index = 0; index < rows.size(); ++index) {
        bool isNumber = false;
        const QString next = word(*rows.at(index));
        const int number = next.toInt(&isNumber);
        if (!isNumber || first < 0 || number != last - 1) {
            flush();
            first = isNumber ? number : -1;
        }
        last = number;
        if (!isNumber)
            words += next;
    }
    flush();
    return words.join(QLatin1Char(' '));
}

/** Returns changes as words: "+0..2 -3..3 5>1 =4..4". */
inline QString words(const ChangeSet &changes)
{
    QStringList words;
    for (const Change &change : changes) {
        static const char signs[] = {'+', '-', '>', '='};
        const QLatin1Char sign(signs[static_cast<int>(change.kind)]);
        if (change.kind == Change::Kind::Moved)
            words += QStringLiteral("%1>%2").arg(change.first).arg(change.to);
        else
            words += sign + QStringLiteral("%1..%2").arg(change.first).arg(change.first + change.count - 1);
    }
    return words.join(QLatin1Char(' '));
}

/** Rebuilds the rows from the changes alone. */
class Mirror {
public:
    /** Returns false if a change is invalid. */
    [[nodiscard]] bool follow(const ChangeSet &changes)
    {
        for (const Change &change : changes) {
            if (!step(change))
                return false;
        }
        return true;
    }

    /** Returns whether the rows are identical. */
    template <typename Rows>
    [[nodiscard]] bool equals(const Rows &rows) const
    {
        if (static_cast<int>(m_rows.size()) != rows.size())
            return false;
        for (int index = 0; index < rows.size(); ++index) {
            if (m_rows[static_cast<size_t>(index)] != rows.at(index))
                return false;
        }
        return true;
    }

private:
    bool step(const Change &change)
    {
        const int size = static_cast<int>(m_rows.size());
        const bool tells = change.kind == Change::Kind::Inserted || change.kind == Change::Kind::Changed;
        if (change.first < 0 || change.count < 1 || (tells && static_cast<int>(change.rows.size()) != change.count))
            return false;
        const auto first = m_rows.begin() + change.first;
        if (change.kind == Change::Kind::Inserted) {
            if (change.first > size)
                return false;
            m_rows.insert(first, change.rows.begin(), change.rows.end());
            return true;
        }
        if (change.first + change.count > size)
            return false;
        if (change.kind == Change::Kind::Removed) {
            m_rows.erase(first, first + change.count);
            return true;
        }
        if (change.kind == Change::Kind::Changed)
            return changeRows(change);
        if (change.count != 1 || change.to < 0 || change.to >= size || change.to == change.first)
            return false;
        const RowPointer row = *first;
        m_rows.erase(first);
        m_rows.insert(m_rows.begin() + change.to, row);
        return true;
    }

    bool changeRows(const Change &change)
    {
        for (int offset = 0; offset < change.count; ++offset) {
            RowPointer &held = m_rows[static_cast<size_t>(change.first + offset)];
            const RowPointer &next = change.rows[static_cast<size_t>(offset)];
            const bool sameKey = held->key == next->key;
            const bool newKind = held->content.index() != next->content.index();
            if (!sameKey || !change.fields || newKind != change.fields.testFlag(RowField::Kind))
                return false;
            held = next;
        }
        return true;
    }

    std::vector<RowPointer> m_rows;
};

} // namespace coterie::sample
