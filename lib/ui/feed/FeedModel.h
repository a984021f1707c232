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
 * The rows of one feed for a view, newest first; those of a thread oldest first. It mirrors the steps that it is given,
 * with one row signal for each, and is never reset (F9). Its data is always up to date. Changed rows are reported after
 * inserted and removed ones; if many changed at once, the rest is reported in the next frames, because in a flood most
 * of them have left the window by then. Other users' flagged messages are covered, shown or left out, as the user
 * prefers (F5). Adjacent messages of muted users are one row, the oldest of them. FeedRoles.h has the roles. GUI
 * thread.
 */
class FeedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** How many flagged messages are left out because the user does not want to see them. */
    Q_PROPERTY(int leftOut READ leftOut NOTIFY leftOutChanged)

public:
    enum Kind { Message, Post, Hole }; ///< the order of Row::content
    Q_ENUM(Kind)
    /** The state of a post or a hole; a message is Settled. */
    enum Progress {
        Settled,
        Sending,      ///< being sent
        InReview,     ///< accepted, and not published yet
        Unconfirmed,  ///< the outcome is unknown
        NotPublished, ///< accepted, and never appeared
        NotSent,      ///< refused
        Forbidden,    ///< refused: the wallet is not linked, or holds too little of the token
        Missing,      ///< a hole
        Fetching,     ///< a hole whose messages are being loaded
        NotFetched,   ///< a hole whose messages could not be loaded
    };
    Q_ENUM(Progress)

    enum class Order { NewestFirst, OldestFirst };

    explicit FeedModel(Order order = Order::NewestFirst, QObject *parent = nullptr);

    /** Sets the author of posts that are not published yet. */
    void setUsername(const QString &username, const QString &imageUrl = {});
    /** Sets the users whose rows are muted. */
    void setMuted(const MutedUsers *muted);

    /** Sets how other users' flagged messages appear. */
    void setFlagRules(const FlagRules &rules);
    [[nodiscard]] int leftOut() const { return m_filter ? m_filter->leftOut() : 0; }
    /** Uncovers a message, or all messages of a muted row, as long as this model exists. */
    Q_INVOKABLE void reveal(const QString &messageId);
    /** Gives a message of a muted user a row of its own, because the user wants to see it. */
    Q_INVOKABLE void unfold(qreal key);

    /** Applies steps in order. They count from the newest row, whatever the order of this model. */
    void apply(const ChangeSet &changes);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /** Returns null if the index is out of range. */
    [[nodiscard]] RowPointer row(int index) const;
    /** Returns null if no row has the key. */
    [[nodiscard]] RowPointer rowByKey(RowKey key) const;
    /** Returns null if no row shows or contains the message. O(n). */
    [[nodiscard]] RowPointer rowOf(const MessageId &message) const;
    /** Returns a message of this author; nothing if there is none. */
    [[nodiscard]] RowPointer rowBy(const UserId &author) const;
    [[nodiscard]] static Progress progressOf(const Row &row);
    /** Returns the name of the author; empty for a hole. */
    [[nodiscard]] QString usernameOf(const Row &row) const;
    /** Returns whether the row is covered. */
    [[nodiscard]] bool isCovered(const Row &row) const;
    /** Returns whether the row is that of a muted user. */
    [[nodiscard]] bool isMuted(const Row &row) const;
    /** Returns how many messages of muted users the row stands for; 0 if none, RowFolding::most at most. */
    [[nodiscard]] int mutedCount(const Row &row) const;
    /** Returns -1 if no row has the key. */
    Q_INVOKABLE [[nodiscard]] int indexOfKey(qreal key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void leftOutChanged();

protected:
    /** Inserts all rows of a Feed or a RankedFeed into an empty model. */
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
    /** A changed row that was not reported yet. */
    struct Untold {
        QPersistentModelIndex index; ///< invalid once the row is removed
        RowFields fields;
    };

    void fetch(const ChangeSet &changes) const;
    void apply(const Change &change);
    void applyAll(const ChangeSet &changes);
    void applyFiltered(const ChangeSet &changes);
    void applyFolded(const Change &change);
    /** Returns the messages of a folded row, oldest first, without those that are left out. */
    [[nodiscard]] const std::vector<RowPointer> &held() const { return m_folding ? m_folding->rows() : m_rows; }
    /** Call it after the muted users, or their revealed messages, changed. */
    void foldMuted();
    void note(int row, RowFields fields);
    /** Reports the oldest ones, as time permits; the rest in the next frame. */
    void tellChanged(std::size_t most);
    /** Converts an index of the steps to a row of this model, and back. */
    [[nodiscard]] int mirrored(int index, int size) const { return m_newestFirst ? index : size - 1 - index; }

    const bool m_newestFirst;
    std::vector<RowPointer> m_rows; ///< oldest first, so that a new row is appended
    std::deque<Untold> m_untold;    ///< oldest first, each row once
    QBasicTimer m_telling;
    PostAuthor m_author;
    FlagRules m_flagRules;
    std::optional<RowFilter> m_filter;   ///< null unless something may be left out
    std::optional<RowFolding> m_folding; ///< after the filter, while there are muted users
    QSet<QString> m_revealed;            ///< ids of messages
    QPointer<const MutedUsers> m_muted;
};

} // namespace coterie
