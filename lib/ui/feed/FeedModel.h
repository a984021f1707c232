// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/RowRoles.h"
#include "feed/RowFilter.h"
#include "feed/RowFolding.h"

#include <QAbstractListModel>
#include <QBasicTimer>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace coterie {

class MutedUsers;

/**
 * The rows of one feed for a view, newest first; a thread's are oldest first. It mirrors the steps it is given, one row
 * signal for each, and is never reset after it was made (F9). Its data are always those of the last step. That a row
 * has changed is told after the rows that came and went; where many changed at once, the rest of them are told in the
 * frames that follow: in a flood most have left the window by then, and cost nothing. Flagged messages of others are
 * covered, open or left out as the person wishes (F5); rows that are left out are none of this model's rows. Messages
 * of muted people that follow one another are one row, the oldest of them. Its roles stand in FeedRoles.h.
 */
class FeedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** How many rows are held and not among these, since they are flagged and the person wants none such. */
    Q_PROPERTY(int leftOut READ leftOut NOTIFY leftOutChanged)

public:
    enum Kind { Message, Post, Hole }; ///< the order of Row::content
    Q_ENUM(Kind)
    /** Where a post stands, or a hole; a message is settled. */
    enum Progress {
        Settled,
        Sending,      ///< being sent; nothing answered yet
        InReview,     ///< accepted, and not among the messages yet
        Unconfirmed,  ///< nobody knows whether it was accepted
        NotPublished, ///< accepted, and never appeared
        NotSent,      ///< refused
        Forbidden,    ///< refused: the wallet is not linked, or holds too little of the token
        Missing,      ///< a hole that nobody has asked for yet
        Fetching,     ///< a hole whose messages are being loaded
        NotFetched,   ///< a hole whose messages could not be loaded
    };
    Q_ENUM(Progress)

    enum class Order { NewestFirst, OldestFirst };

    explicit FeedModel(Order order = Order::NewestFirst, QObject *parent = nullptr);

    /** The name and the picture that posts carry until their message comes. */
    void setUsername(const QString &username, const QString &imageUrl = {});
    /** Whose rows are muted, now and as it changes. */
    void setMuted(const MutedUsers *muted);

    /** What becomes of flagged messages of others, from now on. */
    void setFlagRules(const FlagRules &rules);
    [[nodiscard]] int leftOut() const { return m_filter ? m_filter->leftOut() : 0; }
    /** Takes the cover off a message, or off all of a row of muted ones, for as long as this model lives. */
    Q_INVOKABLE void reveal(const QString &messageId);
    /** Has a message that somebody asks for stand for itself, though its author is muted. */
    Q_INVOKABLE void unfold(qreal key);

    /** Applies the steps in order; they count from the newest row, whatever the order here. */
    void apply(const ChangeSet &changes);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /** Nothing when the index is out of range. */
    [[nodiscard]] RowPointer row(int index) const;
    /** Nothing when no row has the key. */
    [[nodiscard]] RowPointer rowByKey(RowKey key) const;
    /** Nothing when the message is not among the rows, nor folded into one; looks at each of them. */
    [[nodiscard]] RowPointer rowOf(const MessageId &message) const;
    /** A message of this author; nothing when none is held. */
    [[nodiscard]] RowPointer rowBy(const UserId &author) const;
    [[nodiscard]] static Progress progressOf(const Row &row);
    /** Returns the name of the author; empty for a hole. */
    [[nodiscard]] QString usernameOf(const Row &row) const;
    /** Whether it says that it is hidden, and not what it says. */
    [[nodiscard]] bool isCovered(const Row &row) const;
    /** Whether it says that its author is muted, and not what it says. */
    [[nodiscard]] bool isMuted(const Row &row) const;
    /** Returns how many messages of muted users the row stands for; 0 if none, RowFolding::most at most. */
    [[nodiscard]] int mutedCount(const Row &row) const;
    /** -1 when no row has the key. */
    Q_INVOKABLE [[nodiscard]] int indexOfKey(qreal key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void leftOutChanged();

protected:
    /** All rows of a Feed or a RankedFeed, where this model has none yet. */
    template <typename Rows>
    void fill(const Rows &rows)
    {
        Change all{.kind = Change::Kind::Inserted, .first = 0, .count = rows.size()};
        for (int index = 0; index < rows.size(); ++index)
            all.rows.push_back(rows.at(index));
        if (all.count > 0)
            apply(ChangeSet{std::move(all)});
    }
    void timerEvent(QTimerEvent *event) override;

private:
    /** A row that changed and whose view does not know it yet. */
    struct Untold {
        QPersistentModelIndex index; ///< invalid once the row has gone
        RowFields fields;
    };

    void fetch(const ChangeSet &changes) const;
    void apply(const Change &change);
    void applyAll(const ChangeSet &changes);
    void applyFiltered(const ChangeSet &changes);
    void applyFolded(const Change &change);
    /** Those that are folded among them, oldest first; without those that are left out. */
    [[nodiscard]] const std::vector<RowPointer> &held() const { return m_folding ? m_folding->rows() : m_rows; }
    /** After it changed who is muted, or what of theirs was asked for. */
    void foldMuted();
    void note(int row, RowFields fields);
    /** The oldest of them, as far as there is time; the rest in the next frame. */
    void tellChanged(std::size_t most);
    /** Where a row that the steps know by this index stands here, of so many rows; and back. */
    [[nodiscard]] int mirrored(int index, int size) const { return m_newestFirst ? index : size - 1 - index; }

    const bool m_newestFirst;
    std::vector<RowPointer> m_rows; ///< oldest first, so that a new row goes to the end
    std::deque<Untold> m_untold;    ///< oldest first, each row once
    QBasicTimer m_telling;
    PostAuthor m_author;
    FlagRules m_flagRules;
    std::optional<RowFilter> m_filter;   ///< while something may be left out
    std::optional<RowFolding> m_folding; ///< of what the filter leaves, while somebody is muted
    QSet<QString> m_revealed;            ///< ids of messages
    QPointer<const MutedUsers> m_muted;
};

} // namespace coterie
