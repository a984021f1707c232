// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Oracle.h"

#include <algorithm>

namespace coterie::oracle {
namespace {

constexpr qint64 skew = 5 * 60 * 1000; ///< ms by which the service's clock may be behind ours (P3)

/** F3: an unknown count keeps its known value. */
void tellStanding(MessageState &known, const Message &message)
{
    known.likeCount = message.likeCount.value_or(known.likeCount);
    known.replyCount = message.replyCount.value_or(known.replyCount);
    known.liked = message.liked.value_or(known.liked);
    known.isSpam = message.isSpam;
    known.isHarmful = message.isHarmful;
}

FeedAlert noticeOf(FeedAlert::Kind kind, const OwnMessage &message)
{
    return {kind, message.id, message.parentMessageId, message.content, message.isSpam, message.isHarmful};
}

} // namespace

Recount::Recount(const UserId &account, const std::vector<Input> &history) : m_me(account)
{
    for (const Input &input : history) {
        m_told = {};
        std::visit([this](const auto &one) { take(one); }, input);
    }
}

Picture Recount::picture() const
{
    std::map<Place, Line, std::greater<>> rows;
    for (const auto &[id, known] : m_known)
        rows.emplace(placeOf(known.row.message), Line{known.number, known.row});
    const std::vector<Place> messages = messagePlaces();
    for (const KnownHole &hole : m_holes) {
        Line line{hole.number, hole.shown};
        for (const Place &message : messages) {
            if (!hole.isGap && message > hole.at)
                line.above = MessageId(std::get<2>(message));
        }
        rows.emplace(hole.at, line);
    }
    Picture picture = m_told;
    for (const auto &[number, post] : m_posts)
        picture.lines.push_back({number, post});
    for (const auto &[place, line] : rows)
        picture.lines.push_back(line);
    picture.oldest = messages.empty() ? MessageId() : MessageId(std::get<2>(messages.back()));
    picture.complete = m_complete;
    return picture;
}

Recount::Place Recount::placeOf(const Message &message)
{
    return {message.createdAt.microseconds, message.createdAt.text, message.id.text(), 0};
}

std::vector<Recount::Place> Recount::messagePlaces() const
{
    std::vector<Place> places;
    for (const auto &[id, known] : m_known)
        places.push_back(placeOf(known.row.message));
    std::sort(places.begin(), places.end(), std::greater<>());
    return places;
}

std::optional<Recount::Place> Recount::lowestPlace() const
{
    std::optional<Place> lowest;
    for (const auto &[id, known] : m_known) {
        if (!lowest || known.row.message->createdAt.microseconds <= std::get<0>(*lowest))
            lowest = lowest ? std::min(*lowest, placeOf(known.row.message)) : placeOf(known.row.message);
    }
    for (const KnownHole &hole : m_holes)
        lowest = lowest ? std::min(*lowest, hole.at) : hole.at;
    return lowest;
}

/** Such a message cannot be added, because everything in between would count as known. */
bool Recount::isBelowAllPages(const Place &place) const
{
    const auto lowest = m_pages > 0 && !m_complete ? lowestPlace() : std::nullopt;
    return lowest && place < *lowest;
}

// --- Events ----------------------------------------------------------------------------------------------------------

void Recount::take(const SharedMessage &message)
{
    if (message->isReply())
        return takeReply(message);
    if (const auto held = m_known.find(message->id); held != m_known.end()) {
        const bool wasMine = held->second.row.own;
        tell(held->second, message, isMine(message));
        if (wasMine || isMine(message))
            see(message, Found::ByEvent);
        return;
    }
    const Place place = placeOf(message);
    const std::optional<int> post = publish(message);
    if (!post && isBelowAllPages(place)) {
        m_late.push_back({message, m_pages});
    } else {
        if (isBelowAllPages(place)) {
            // A post is never lost: it moves to the place of its message, with a hole in between.
            const Place lowest = *lowestPlace();
            const auto hole = std::ranges::find(m_holes, lowest, &KnownHole::at);
            if (hole != m_holes.end())
                hole->reachesTo = std::min(hole->reachesTo, place);
            else
                m_holes.push_back({++m_rows, below(lowest), place, false, {}});
        }
        add(message, post, m_pages);
    }
    if (post || isMine(message))
        see(message, post ? Found::AsPost : Found::ByEvent);
}

void Recount::takeReply(const Message &reply)
{
    if (isMine(reply) || m_mine.contains(reply.id))
        see(reply, Found::ByEvent);
    if (!m_repliesSeen.insert(reply.id).second)
        return;
    if (const auto parent = m_known.find(reply.parentMessageId); parent != m_known.end())
        ++parent->second.row.replyCount;
}

void Recount::take(const LikeUpdate &update)
{
    const auto story = m_likes.find(update.messageId);
    show(update.messageId, story != m_likes.end() ? story->second.happened(update.liked)
                                                  : LikeStory::Told{.shown = update.liked ? 1 : -1});
}

void Recount::take(const ModerationUpdate &update)
{
    const auto mine = m_mine.find(update.messageId);
    if (mine != m_mine.end()) {
        const bool wasFlagged = mine->second.isFlagged();
        mine->second.isSpam = update.isSpam;
        mine->second.isHarmful = update.isHarmful;
        noteFlags(mine->second, wasFlagged);
        mine->second.dismissed = mine->second.dismissed && mine->second.isFlagged();
    }
    if (const auto held = m_known.find(update.messageId); held != m_known.end()) {
        held->second.row.isSpam = update.isSpam;
        held->second.row.isHarmful = update.isHarmful;
        held->second.row.dismissed = mine != m_mine.end() && mine->second.dismissed;
    }
}

void Recount::add(const SharedMessage &message, std::optional<int> number, std::optional<int> pagesBefore)
{
    MessageRow row(message);
    row.own = number || isMine(message);
    m_known.emplace(message->id, Known{number ? *number : ++m_rows, row, pagesBefore});
}

/** F3. The same time in another notation does not move the row. */
void Recount::tell(Known &known, const SharedMessage &message, bool mine)
{
    Message told = message;
    if (told.createdAt.microseconds == known.row.message->createdAt.microseconds)
        told.createdAt = known.row.message->createdAt;
    tellStanding(known.row, told);
    known.row.own = known.row.own || mine;
    known.row.message = SharedMessage(told);
}

// --- Moderation (P4) -------------------------------------------------------------------------------------------------

void Recount::noteFlags(const OwnMessage &mine, bool wasFlagged)
{
    if (wasFlagged != mine.isFlagged())
        m_told.notices.push_back(
            noticeOf(wasFlagged ? FeedAlert::Kind::PostCleared : FeedAlert::Kind::PostFlagged, mine));
}

void Recount::see(const Message &message, Found found)
{
    OwnMessage now{message.id, message.parentMessageId, message.content, message.createdAt};
    now.isSpam = message.isSpam;
    now.isHarmful = message.isHarmful;
    const auto before = m_mine.find(message.id);
    if (before != m_mine.end()) {
        now.dismissed = before->second.dismissed && now.isFlagged();
        noteFlags(now, before->second.isFlagged());
    } else if (now.isFlagged() && found != Found::OnPage) {
        m_told.notices.push_back(noticeOf(FeedAlert::Kind::PostRemoved, now));
    }
    m_mine[message.id] = now;
    if (const auto held = m_known.find(message.id); held != m_known.end())
        held->second.row.dismissed = now.dismissed;
}

void Recount::take(const Dismissed &dismissed)
{
    if (const auto mine = m_mine.find(dismissed.id); mine != m_mine.end())
        mine->second.dismissed = mine->second.isFlagged();
    if (const auto held = m_known.find(dismissed.id); held != m_known.end())
        held->second.row.dismissed = held->second.row.own && held->second.row.isFlagged();
}

void Recount::take(const SignedIn &signedIn)
{
    m_me = signedIn.account;
    for (auto &[id, known] : m_known) {
        if (known.row.own || !isMine(known.row.message))
            continue;
        known.row.own = true;
        const Message message = known.row.snapshot();
        if (!m_mine.contains(id))
            m_mine[id] = {id, {}, message.content, message.createdAt, message.isSpam, message.isHarmful};
    }
}

// --- Posts (P2, P3) --------------------------------------------------------------------------------------------------

std::optional<int> Recount::publish(const Message &message)
{
    const auto couldBe = [&](const Post &post) {
        return post.state != PostState::Failed && post.parentMessageId == message.parentMessageId
               && (m_me.isEmpty() || message.author.id == m_me) && post.content.trimmed() == message.content.trimmed()
               && message.createdAt.microseconds / 1000 >= post.submittedAt - skew;
    };
    const auto age = [](const Post &post) { return std::tie(post.submittedAt, post.id); };
    if (m_mine.contains(message.id))
        return {}; // already known, so it belongs to another post or to none
    auto oldest = m_posts.end();
    for (auto post = m_posts.begin(); post != m_posts.end(); ++post) {
        if (couldBe(post->second) && (oldest == m_posts.end() || age(post->second) < age(oldest->second)))
            oldest = post;
    }
    if (oldest == m_posts.end())
        return {};
    const int number = oldest->first;
    m_told.published.emplace_back(oldest->second.id, message.id);
    m_posts.erase(oldest);
    return number;
}

void Recount::take(const Posted &posted)
{
    auto older = m_posts.begin();
    while (older != m_posts.end() && older->second.submittedAt > posted.post.submittedAt)
        ++older;
    m_posts.insert(older, {++m_rows, posted.post});
}

void Recount::take(const PostStood &stood)
{
    const auto stand = [&](Post &post) {
        if (post.id == stood.id) {
            post.state = stood.state;
            post.reason = stood.reason;
        }
    };
    for (auto &[number, post] : m_posts)
        stand(post);
}

void Recount::take(const PostedAgain &again)
{
    const auto isIt = [&](const Post &post) { return post.id == again.id; };
    const auto send = [&](Post &post) {
        post.submittedAt = again.at;
        post.state = PostState::Sending;
        post.reason.clear();
    };
    const auto place = std::ranges::find_if(m_posts, isIt, &std::pair<int, Post>::second);
    if (place == m_posts.end())
        return;
    std::pair<int, Post> post = *place;
    m_posts.erase(place);
    send(post.second);
    m_posts.insert(m_posts.begin(), post);
}

void Recount::take(const Discarded &discarded)
{
    std::erase_if(m_posts, [&](const auto &post) { return post.second.id == discarded.id; });
}

// --- Likes (L1, F4) --------------------------------------------------------------------------------------------------

void Recount::show(const MessageId &id, const LikeStory::Told &told)
{
    const auto held = m_known.find(id);
    if (held != m_known.end()) {
        MessageRow &row = held->second.row;
        row.likeCount = std::max<qint64>(0, row.likeCount + told.shown);
        row.liked = told.heart.value_or(row.liked);
    }
    if (told.ask)
        m_told.likes.emplace_back(id, *told.ask);
    if (told.failed)
        m_told.notices.push_back({.kind = FeedAlert::Kind::LikeFailed,
                                  .messageId = id,
                                  .content = held != m_known.end() ? held->second.row.message->content : QString()});
}

void Recount::take(const Wished &wished)
{
    const auto held = m_known.find(wished.id);
    if (held == m_known.end())
        return;
    const bool shown = held->second.row.liked;
    if (!m_likes.contains(wished.id) && shown == wished.liked)
        return;
    const auto story = m_likes.try_emplace(wished.id, LikeStory{.wished = shown, .counted = shown, .confirmed = shown});
    show(wished.id, story.first->second.wish(wished.liked));
}

void Recount::take(const Answered &answered)
{
    const auto story = m_likes.find(answered.id);
    if (story == m_likes.end())
        return;
    const LikeStory::Told told = answered.done ? story->second.done() : story->second.refused();
    show(answered.id, told);
    if (told.isOver)
        m_likes.erase(story);
}

} // namespace coterie::oracle
