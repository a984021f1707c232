// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Post.h"

#include <QFlags>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace coterie {

/** Identifies a row as long as it exists, even if a post becomes a message. Views anchor their position by it. */
using RowKey = quint64;

/** A place where messages are known to be missing (F6). */
struct Hole {
    enum class State { Missing, Loading, Failed };
    State state = State::Missing;
    QString reason; ///< why loading failed, for the user

    friend bool operator==(const Hole &, const Hole &) = default;
};

/** Returns the name for the command line: "missing", "loading" or "failed". */
[[nodiscard]] QString name(Hole::State state);

/** The state of a message that changes often, and what this user did with it. Small, so that a like copies no text. */
struct MessageState {
    qint64 likeCount = 0;  ///< including the user's pending like (L1); 0 if unknown
    qint64 replyCount = 0; ///< 0 if unknown
    bool liked = false;
    bool isSpam = false;
    bool isHarmful = false;
    bool own = false;
    bool dismissed = false; ///< own, removed by moderation, and hidden by the user

    [[nodiscard]] bool isFlagged() const { return isSpam || isHarmful; }

    friend bool operator==(const MessageState &, const MessageState &) = default;
};

/** A stored message as this user sees it. The message itself is shared, so copying a row copies no text. */
struct MessageRow : MessageState {
    explicit MessageRow(SharedMessage stored, bool isOwn = false);

    SharedMessage message; ///< as the service sent it last; its counts and flags may be outdated

    [[nodiscard]] const MessageId &id() const { return message->id; }
    /** Returns a copy with the current counts and flags. */
    [[nodiscard]] Message snapshot() const;

    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

/** An immutable value on the heap. Posts are rare, and without it every row would be as large as a post. */
template <typename T>
class Boxed {
public:
    explicit(false) Boxed(T value) : m_value(std::make_shared<const T>(std::move(value))) {}

    [[nodiscard]] const T &operator*() const { return *m_value; }

    friend bool operator==(const Boxed &a, const Boxed &b) { return *a == *b; }

private:
    std::shared_ptr<const T> m_value;
};

/** One row of the feed. Immutable once it was handed out; a change creates a new row with the same key. */
struct Row {
    using Content = std::variant<MessageRow, Boxed<Post>, Hole>;

    RowKey key = 0;
    Content content;

    [[nodiscard]] const MessageRow *message() const { return std::get_if<MessageRow>(&content); }
    [[nodiscard]] const Post *post() const
    {
        const auto *boxed = std::get_if<Boxed<Post>>(&content);
        return boxed ? &**boxed : nullptr;
    }
    [[nodiscard]] const Hole *hole() const { return std::get_if<Hole>(&content); }

    friend bool operator==(const Row &, const Row &) = default;
};
using RowPointer = std::shared_ptr<const Row>;

/** The parts of a row that changed, so that a model only reports roles that did (F9). */
enum class RowField {
    Likes = 0x1,   ///< count or liked
    Replies = 0x2, ///< count
    Flags = 0x4,   ///< spam, harmful, dismissed, own
    Text = 0x8,    ///< content, media, author
    State = 0x10,  ///< of a post or a hole
    Kind = 0x20,   ///< a post became its message: everything
};
Q_DECLARE_FLAGS(RowFields, RowField)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowFields)

/**
 * One change of the list of rows. Changes are applied in order, and indexes refer to the list after all previous
 * changes, so applying them keeps a mirror of the feed.
 */
struct Change {
    enum class Kind { Inserted, Removed, Moved, Changed };
    Kind kind = Kind::Changed;
    int first = 0;
    int count = 1;
    int to = 0;                        ///< Moved: the index of the row after the move
    RowFields fields = {};             ///< Changed
    std::vector<RowPointer> rows = {}; ///< Inserted, Changed: the `count` new rows
};
using ChangeSet = std::vector<Change>;

} // namespace coterie
