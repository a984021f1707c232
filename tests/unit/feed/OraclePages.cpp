// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Oracle.h"

#include <algorithm>
#include <limits>
#include <utility>

// Pages, gaps and holes (F2, F6–F8).
//
// A page covers a time span completely. It ends at its oldest message (or has no end if it is the last page), and
// starts below the message that it was requested before (or has no start if it is the newest page). It may be older
// than events that arrived since the previous page.

namespace coterie::oracle {

struct Recount::Span {
    std::vector<std::pair<Place, Message>> told = {}; ///< oldest first
    std::set<MessageId> ids = {};
    bool newest = false;
    bool last = false;
    bool first = false;                ///< whether it is the first page of the feed
    std::optional<Place> before = {};  ///< position of the message that it was requested before, if known
    std::optional<quint32> asked = {}; ///< number of pages at the time of the request

    [[nodiscard]] const Place &low() const { return told.front().first; }
    [[nodiscard]] const Place &high() const { return told.back().first; }
    [[nodiscard]] bool reaches(const Place &place) const { return last || low() <= place; }

    /**
     * Returns whether the page must contain every message of that time. At its ends, messages with the same time may be
     * on the next page.
     */
    [[nodiscard]] bool mustName(qint64 moment) const
    {
        const bool isAboveLow = last || moment > std::get<0>(low());
        if (before)
            return isAboveLow && moment < std::get<0>(*before);
        return isAboveLow && (told.empty() || moment < std::get<0>(high()));
    }

    [[nodiscard]] bool covers(const KnownHole &hole) const
    {
        if (hole.isGap)
            return newest;
        const bool isBelowHigh = newest || (before ? hole.at < *before : !told.empty() && hole.at < high());
        return isBelowHigh && (last || hole.at > low());
    }
};

/**
 * Returns nothing if the page proves nothing: an empty page that is not the last, or one far below the known messages.
 */
std::optional<Recount::Span> Recount::spanOf(const FeedStore::Page &page) const
{
    Span span{.newest = page.before.isEmpty(), .last = page.last, .first = m_pages == 0, .asked = page.asked};
    for (const Message &message : page.messages) {
        if (message.isReply() || !span.ids.insert(message.id).second)
            continue;
        const auto held = m_known.find(message.id);
        const bool isWhereItWas =
            held != m_known.end() && held->second.row.message->createdAt.microseconds == message.createdAt.microseconds;
        span.told.emplace_back(placeOf(isWhereItWas ? *held->second.row.message : message), message);
    }
    std::ranges::sort(span.told, {}, &std::pair<Place, Message>::first);
    if (const auto held = m_known.find(page.before); held != m_known.end())
        span.before = placeOf(held->second.row.message);
    const bool isTied = span.newest || span.before;
    if (span.told.empty() ? !(span.last && isTied) : !isTied && isBelowAllPages(span.high()))
        return {};
    return span;
}

void Recount::take(const FeedStore::Page &page)
{
    // The like ledger corrects the page's likes first.
    FeedStore::Page told = page;
    for (Message &message : told.messages) {
        const auto story = m_likes.find(message.id);
        if (message.isReply() || !message.liked || story == m_likes.end())
            continue;
        if (story->second.pageEnds(*message.liked)) {
            m_likes.erase(story);
            continue;
        }
        message.liked = story->second.wished;
        if (message.likeCount)
            message.likeCount = std::max<qint64>(0, *message.likeCount + story->second.mine());
    }
    std::vector<MessageId> shown;
    for (const auto &[id, mine] : m_mine) {
        if (m_known.contains(id))
            shown.push_back(id);
    }
    const bool hadPage = m_pages > 0;
    if (const auto span = spanOf(told))
        merge(*span);
    std::set<MessageId> posts;
    for (const auto &[post, id] : m_told.published)
        posts.insert(id);
    for (const Message &message : told.messages) {
        if (message.isReply())
            continue;
        if (posts.contains(message.id))
            see(message, Found::AsPost);
        else if (m_mine.contains(message.id) || (isMine(message) && m_known.contains(message.id)))
            see(message, Found::OnPage); // messages of a page that proves nothing stay unknown
    }
    // Report own messages that the page proves to be gone. Nothing can be proved before the first page.
    for (const MessageId &id : shown) {
        const OwnMessage &mine = m_mine.at(id);
        if (hadPage && !m_known.contains(id) && !mine.isFlagged())
            m_told.notices.push_back({FeedAlert::Kind::PostGone, id, {}, mine.content});
    }
}

void Recount::merge(const Span &span)
{
    const auto lost = lostSilently(span);
    dropGone(span);
    ++m_pages;
    for (const auto &[place, message] : span.told) {
        if (const auto held = m_known.find(message.id); held != m_known.end()) {
            tell(held->second, message, isMine(message));
            held->second.pagesBefore.reset();
        }
    }
    settleHoles(span, lost);
    m_complete = m_complete || span.last;
    for (const auto &[place, message] : span.told) {
        if (!m_known.contains(message.id))
            add(message, publish(message), {});
    }
    addLate();
}

/**
 * F7: removes messages inside the span that the page does not contain, except those from events since the previous
 * page, because the page may be older than the event.
 */
void Recount::dropGone(const Span &span)
{
    std::erase_if(m_known, [&](const auto &entry) {
        const Known &known = entry.second;
        if (span.ids.contains(entry.first))
            return false;
        // Before the first page there are only events. Those below its end are far away and can be loaded later.
        if (span.first && span.newest && !span.last && placeOf(known.row.message) < span.low())
            return true;
        const bool mayBeNews = known.pagesBefore && *known.pagesBefore >= int(span.asked.value_or(quint32(m_pages)));
        return !mayBeNews && span.mustName(known.row.message->createdAt.microseconds);
    });
}

/**
 * Returns the newest known message below a newest page that does not connect to known messages: events were lost
 * without a gap.
 */
std::optional<Recount::Place> Recount::lostSilently(const Span &span) const
{
    if (!span.newest || span.first || span.last)
        return {};
    for (const auto &[id, known] : m_known) {
        if (span.ids.contains(id))
            return {};
    }
    for (const Place &place : messagePlaces()) {
        if (place < span.low())
            return place;
        if (place <= span.high())
            return {};
    }
    return {};
}

void Recount::settleHoles(const Span &span, const std::optional<Place> &lost)
{
    std::optional<Place> missing; // the lowest hole end that the page did not reach
    const auto miss = [&](const Place &place) { missing = missing ? std::min(*missing, place) : place; };
    std::optional<int> kept; // one of the covered holes moves below the page
    std::erase_if(m_holes, [&](const KnownHole &hole) {
        if (!span.covers(hole))
            return false;
        if (span.reaches(hole.reachesTo))
            return true;
        miss(hole.reachesTo);
        if (kept)
            return true;
        kept = hole.number;
        return false;
    });
    if (span.newest && m_gap) {
        if (!span.first && !span.reaches(*m_gap))
            miss(*m_gap);
        m_gap.reset();
    } else if (lost && !missing) {
        miss(*lost);
    }
    if (missing)
        leaveHole(span, *missing, kept);
}

void Recount::leaveHole(const Span &span, const Place &reachesTo, std::optional<int> kept)
{
    const auto dropKept = [&] { std::erase_if(m_holes, [&](const KnownHole &hole) { return hole.number == kept; }); };
    const std::vector<Place> messages = messagePlaces();
    if (messages.empty() || messages.back() >= span.low()) {
        dropKept(); // nothing is known below the page, so older messages are missing, but none in between
        m_complete = false;
        return;
    }
    const Place place = below(span.low());
    for (KnownHole &hole : m_holes) {
        if (hole.number != kept && hole.at == place) {
            hole.reachesTo = std::min(hole.reachesTo, reachesTo);
            return dropKept();
        }
    }
    const KnownHole left{kept ? *kept : ++m_rows, place, reachesTo, false, {}};
    const auto hole = std::ranges::find(m_holes, left.number, &KnownHole::number);
    if (hole != m_holes.end())
        *hole = left;
    else
        m_holes.push_back(left);
}

/** Adds late messages that are above the lowest known row now, since the page may be older than their events. */
void Recount::addLate()
{
    std::vector<Late> waiting;
    for (const Late &late : m_late) {
        if (m_known.contains(late.message->id))
            continue;
        if (!isBelowAllPages(placeOf(late.message)))
            add(late.message, {}, m_pages);
        else if (late.pagesBefore + 2 >= m_pages)
            waiting.push_back(late); // otherwise all later pages are newer than the event
    }
    m_late = waiting;
}

void Recount::take(const GapBegan &)
{
    const bool isShown = std::ranges::any_of(m_holes, &KnownHole::isGap);
    if (m_pages == 0 || m_gap || isShown)
        return; // the first page covers everything; of several gaps the oldest reaches furthest down
    const std::vector<Place> messages = messagePlaces();
    m_gap = messages.empty() ? Place(std::numeric_limits<qint64>::min(), {}, {}, -1) : messages.front();
}

void Recount::take(const GapShown &shown)
{
    const Hole hole{shown.reason.isEmpty() ? Hole::State::Missing : Hole::State::Failed, shown.reason};
    for (KnownHole &known : m_holes) {
        if (known.isGap) {
            known.shown = hole;
            return;
        }
    }
    if (m_gap)
        m_holes.push_back({++m_rows, above(*m_gap), *m_gap, true, hole});
    m_gap.reset();
}

void Recount::take(const HoleStood &stood)
{
    for (KnownHole &hole : m_holes) {
        if (hole.number == stood.hole)
            hole.shown = {stood.state, stood.reason};
    }
}

/** F8: removes the oldest rows. They can be loaded again, so a hole at the very bottom is dropped. */
void Recount::take(const Trimmed &trimmed)
{
    const std::vector<Place> messages = messagePlaces();
    std::vector<Place> rows = messages;
    for (const KnownHole &hole : m_holes)
        rows.push_back(hole.at);
    std::sort(rows.begin(), rows.end());
    const auto isHole = [](const Place &place) { return std::get<3>(place) != 0; };
    size_t end = std::min(rows.size(), static_cast<size_t>(std::max(trimmed.rows, 0)));
    while (end < rows.size() && isHole(rows[end]))
        ++end;
    if (end == 0 || end == rows.size())
        return; // without messages, a page in flight could not be recognized as far below
    const Place &lowest = rows[end];
    for (const KnownHole &hole : m_holes) {
        if (hole.isGap && hole.at < lowest)
            m_gap = hole.reachesTo;
    }
    std::erase_if(m_holes, [&](const KnownHole &hole) { return hole.at < lowest; });
    for (const Place &place : messages) {
        if (place >= lowest)
            continue;
        const auto known = m_known.find(MessageId(std::get<2>(place)));
        // A page in flight may be older than this message, and cover its place without it.
        if (m_pages == 0 || (known->second.pagesBefore && *known->second.pagesBefore + 1 >= m_pages))
            m_late.push_back({known->second.row.message, known->second.pagesBefore.value_or(0)});
        m_known.erase(known);
    }
    m_complete = false;
}

} // namespace coterie::oracle
