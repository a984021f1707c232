// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Feed.h"
#include "feed/OracleLikes.h"

#include <map>
#include <set>
#include <tuple>

/**
 * A second implementation of the feed's rules: slow and simple, computed from the whole history of inputs. From
 * lib/feed it only uses the types of inputs and outputs.
 */
namespace coterie::oracle {

/** The inputs of a feed as values. Events and FeedStore::Page are used directly. */
struct SignedIn {
    UserId account;
};
struct GapBegan {};
struct GapShown {
    QString reason;
};
struct HoleStood {
    int hole; ///< Line::number
    Hole::State state;
    QString reason;
};
struct Posted {
    Post post;
};
struct PostStood {
    PostId id;
    PostState state;
    QString reason;
};
struct PostedAgain {
    PostId id;
    qint64 at;
};
struct Discarded {
    PostId id;
};
struct Dismissed {
    MessageId id;
};
struct Wished {
    MessageId id;
    bool liked;
};
struct Answered {
    MessageId id;
    bool done;
};
struct Trimmed {
    int rows;
};
using Input = std::variant<SharedMessage, LikeUpdate, ModerationUpdate, FeedStore::Page, SignedIn, GapBegan, GapShown,
                           HoleStood, Posted, PostStood, PostedAgain, Discarded, Dismissed, Wished, Answered, Trimmed>;

/** The expected content of a row. */
struct Line {
    int number =
        0; ///< of the row in the order in which rows came to be; a post's message and a hole that moves keep it
    Row::Content content;
    MessageId above = {}; ///< of a hole: the message above it
};

/** The expected state after the last input, and the expected outcome of the last input. */
struct Picture {
    std::vector<Line> lines; ///< newest first
    MessageId oldest;
    bool complete = false;
    std::vector<FeedAlert> notices;
    std::vector<std::pair<PostId, MessageId>> published;
    std::vector<std::pair<MessageId, bool>> likes;
};

/** Replays a feed's whole history from the first input. */
class Recount {
public:
    Recount(const UserId &account, const std::vector<Input> &history);

    [[nodiscard]] Picture picture() const;

private:
    /**
     * The position of a row (F1): time, its text, id, and -1 for a hole below the message or 1 for one above. Greater
     * is newer.
     */
    using Place = std::tuple<qint64, QString, QString, int>;

    struct Known {
        int number;
        MessageRow row;
        std::optional<int>
            pagesBefore; ///< how many pages there were when an event brought it; no number: a page told it
    };
    struct KnownHole {
        int number;
        Place at;
        Place reachesTo; ///< the newest message of the known span below
        bool isGap;      ///< everything above may have losses too, until a newest page settles it
        Hole shown;
    };
    struct Late {
        SharedMessage message;
        int pagesBefore;
    };
    struct Span;

    static Place placeOf(const Message &message);
    static Place below(Place place) { return std::get<3>(place) = -1, place; }
    static Place above(Place place) { return std::get<3>(place) = 1, place; }
    /** Newest first. */
    [[nodiscard]] std::vector<Place> messagePlaces() const;
    [[nodiscard]] std::optional<Place> lowestPlace() const;
    [[nodiscard]] bool isBelowAllPages(const Place &place) const;
    [[nodiscard]] bool isMine(const Message &message) const { return !m_me.isEmpty() && message.author.id == m_me; }

    void take(const SharedMessage &message);
    void take(const LikeUpdate &update);
    void take(const ModerationUpdate &update);
    void take(const FeedStore::Page &page);
    void take(const SignedIn &signedIn);
    void take(const GapBegan &);
    void take(const GapShown &shown);
    void take(const HoleStood &stood);
    void take(const Posted &posted);
    void take(const PostStood &stood);
    void take(const PostedAgain &again);
    void take(const Discarded &discarded);
    void take(const Dismissed &dismissed);
    void take(const Wished &wished);
    void take(const Answered &answered);
    void take(const Trimmed &trimmed);

    void takeReply(const Message &reply);
    /** Returns the row of the post that became this message; nothing if there is none (P3). */
    std::optional<int> publish(const Message &message);
    void add(const SharedMessage &message, std::optional<int> number, std::optional<int> pagesBefore);
    static void tell(Known &known, const SharedMessage &message, bool mine);
    /** How an own message was found. */
    enum class Found { ByEvent, OnPage, AsPost };
    /** Updates what is remembered of an own message and reports changes by moderation (P4). */
    void see(const Message &mine, Found found);
    void noteFlags(const OwnMessage &mine, bool wasFlagged);
    void show(const MessageId &id, const LikeStory::Told &told);

    [[nodiscard]] std::optional<Span> spanOf(const FeedStore::Page &page) const;
    void merge(const Span &span);
    void dropGone(const Span &span);
    [[nodiscard]] std::optional<Place> lostSilently(const Span &span) const;
    void settleHoles(const Span &span, const std::optional<Place> &lost);
    void leaveHole(const Span &span, const Place &reachesTo, std::optional<int> kept);
    void addLate();

    UserId m_me;
    std::map<MessageId, Known> m_known;
    std::vector<KnownHole> m_holes; ///< in order of creation
    std::optional<Place> m_gap;     ///< events may be lost since this newest known message
    std::vector<Late> m_late;       ///< from events, older than all pages
    int m_pages = 0;
    bool m_complete = false;
    std::vector<std::pair<int, Post>> m_posts; ///< with their rows, newest first
    std::set<MessageId> m_repliesSeen;
    std::map<MessageId, OwnMessage> m_mine; ///< all own messages with their last reported state
    std::map<MessageId, LikeStory> m_likes;
    int m_rows = 0;

    Picture m_told; ///< outcome of the last input: notices, published, likes
};

} // namespace coterie::oracle
