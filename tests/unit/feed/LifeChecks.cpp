// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Life.h"
#include "feed/OracleWords.h"

#include <QSet>

#include <algorithm>

namespace coterie::oracle {
namespace {

/** A sweep with more pages than this does not end. */
constexpr int mostPages = 500;
constexpr int sweptPage = 4; ///< small, because a sweep often finds the failure, which then needs fewer messages

template <typename... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};

bool shows(const Row &row, const Line &line)
{
    if (row.content.index() != line.content.index())
        return false;
    const MessageRow *held = row.message();
    if (!held)
        return row.content == line.content;
    const MessageRow &must = std::get<MessageRow>(line.content);
    // Compare the current state too, because the counts and flags of the message itself may be outdated.
    return static_cast<const MessageState &>(*held) == must && held->snapshot() == must.snapshot();
}

} // namespace

void Life::put(const Input &input)
{
    if (!m_failure.isEmpty())
        return;
    m_history.push_back(input);
    check(apply(input));
}

FeedOutcome Life::apply(const Input &input)
{
    const Match match{
        [&](const SharedMessage &message) { return m_feed.apply(message); },
        [&](const LikeUpdate &update) { return m_feed.apply(update); },
        [&](const ModerationUpdate &update) { return m_feed.apply(update); },
        [&](const FeedStore::Page &page) { return m_feed.merge(page); },
        [&](const SignedIn &signedIn) { return m_feed.setAccount(signedIn.account); },
        [&](const GapBegan &) {
            m_feed.markGap();
            return FeedOutcome();
        },
        [&](const GapShown &shown) { return m_feed.openGap(shown.reason); },
        [&](const HoleStood &stood) { return m_feed.setHole(m_keys[stood.hole], stood.state, stood.reason); },
        [&](const Posted &posted) { return m_feed.add(posted.post); },
        [&](const PostStood &stood) { return m_feed.setPostState(stood.id, stood.state, stood.reason); },
        [&](const PostedAgain &again) { return m_feed.resubmit(again.id, again.at); },
        [&](const Discarded &discarded) { return m_feed.discard(discarded.id); },
        [&](const Dismissed &dismissed) { return m_feed.dismiss(dismissed.id); },
        [&](const Wished &wished) { return m_feed.like(wished.id, wished.liked); },
        [&](const Answered &answered) {
            return answered.done ? m_feed.likeDone(answered.id) : m_feed.likeRefused(answered.id);
        },
        [&](const Trimmed &trimmed) { return m_feed.dropOldest(trimmed.rows); },
    };
    return std::visit(match, input);
}

void Life::require(bool holds, const char *promise)
{
    if (holds || !m_failure.isEmpty())
        return;
    m_failure << QString::fromUtf8(promise);
    for (const Input &input : m_history)
        m_failure << QStringLiteral("  ") + words(input);
    QStringList rows;
    for (int index = 0; index < m_feed.size(); ++index)
        rows << words(m_feed.at(index)->content);
    m_failure << QStringLiteral("The feed shows:   ") + rows.join(QStringLiteral("  "));
    rows.clear();
    for (const Line &line : m_picture.lines)
        rows << words(line.content);
    m_failure << QStringLiteral("The oracle shows: ") + rows.join(QStringLiteral("  "));
}

QString Life::failure() const
{
    return m_failure.join(QLatin1Char('\n'));
}

void Life::check(const FeedOutcome &outcome)
{
    m_picture = Recount(sample::me, m_history).picture();
    m_withHole += std::ranges::any_of(m_picture.lines,
                                      [](const Line &line) { return std::holds_alternative<Hole>(line.content); });
    for (const auto &[id, liked] : outcome.likes)
        m_likes.push_back({id, liked});
    follow(outcome.changes);
    checkRows();
    checkSteps();
    require(outcome.alerts == m_picture.notices, "other notices than the oracle's");
    require(outcome.likes == m_picture.likes, "other like requests than the oracle's");
    std::vector<std::pair<PostId, MessageId>> published;
    for (const auto &[post, message] : outcome.published)
        published.emplace_back(post, message.id);
    require(published == m_picture.published, "other published posts than the oracle's");
    checkNothingIsMissing();
}

void Life::checkRows()
{
    const FeedStore &store = m_feed.store();
    require(m_feed.size() == static_cast<int>(m_picture.lines.size()), "other rows than the oracle's");
    const int posts = m_feed.size() - store.size();
    for (int index = 0; index < m_feed.size() && m_failure.isEmpty(); ++index) {
        const RowPointer row = m_feed.at(index);
        const Line &line = m_picture.lines[static_cast<size_t>(index)];
        require(shows(*row, line), "another row than the oracle's");
        // A row keeps its key, and no other row ever gets it.
        require(m_keys.try_emplace(line.number, row->key).first->second == row->key, "a row's key changed");
        require(m_numbersOfKeys.try_emplace(row->key, line.number).first->second == line.number, "a key came again");
        if (const MessageRow *held = row->message())
            require(store.indexOf(held->id()) == index - posts, "a message is not found where it is");
        else if (row->hole())
            require(store.above(row->key) == line.above, "a hole is not filled from the message above it");
    }
    require(store.oldest() == m_picture.oldest, "another oldest message than the oracle's");
    require(store.complete() == m_picture.complete, "the oracle disagrees whether anything older exists");
}

void Life::follow(const ChangeSet &changes)
{
    require(m_mirror.follow(changes), "steps that make no sense");
    if (m_failure.isEmpty())
        m_model.apply(changes);
}

void Life::checkSteps()
{
    if (m_gathering || !m_failure.isEmpty())
        return;
    require(m_mirror.equals(m_feed), "the steps do not lead to the rows");
    require(m_model.count() == m_feed.size(), "the model has another number of rows");
    for (int index = 0; index < m_feed.size() && m_failure.isEmpty(); ++index)
        require(m_model.row(index) == m_feed.at(index), "the model has another row");
}

/**
 * Every message that the service has and the feed lacks must be older than the feed, below a hole, or lost in a gap
 * that has not been loaded.
 */
void Life::checkNothingIsMissing()
{
    if (!m_orderly || !m_loaded || m_gap || !m_connected || !m_failure.isEmpty())
        return;
    ++m_againstService;
    std::optional<FeedWorld::Order> oldest; // of the rows above the first hole
    for (const Line &line : m_picture.lines) {
        if (std::holds_alternative<Hole>(line.content))
            break; // anything may be missing below it; sweep() checks that
        if (const MessageRow *held = std::get_if<MessageRow>(&line.content))
            oldest = FeedWorld::positionOf(m_world.find(held->id())->message);
    }
    QSet<MessageId> onTheirWay;
    for (const RealtimeEvent &event : m_held) {
        if (const auto *message = std::get_if<SharedMessage>(&event))
            onTheirWay.insert((*message)->id);
    }
    const auto &entries = m_world.entries();
    for (auto entry = entries.rbegin(); oldest && entry != entries.rend() && entry->first >= *oldest; ++entry) {
        const MessageId &id = entry->second.message.id;
        require(entry->second.deleted || m_feed.store().contains(id) || onTheirWay.contains(id), "lost without a hole");
    }
}

void Life::checkAgainstTheService(bool whole)
{
    std::optional<FeedWorld::Order> newest;
    QSet<qint64> moments;
    for (const auto &[order, entry] : m_world.entries()) {
        if (entry.deleted)
            continue;
        newest = order;
        moments.insert(std::get<0>(order));
        const MessageRow *held = m_feed.store().peek(entry.message.id);
        require(held, "the service's message is not in the feed");
        if (!whole || !held)
            continue;
        Message must = FeedWorld::told(entry);
        must.createdAt = held->message->createdAt;
        require(held->snapshot() == must, "a message is not what the service says");
        require(held->own == (entry.message.author.id == sample::me), "the wrong messages are own");
    }
    for (const Line &line : m_picture.lines) {
        require(!std::holds_alternative<Hole>(line.content), "a hole where nothing is missing");
        const MessageRow *held = std::get_if<MessageRow>(&line.content);
        if (!whole || !held || !m_world.find(held->id())->deleted)
            continue;
        // Deleted without proof by a page: newer than all others, or with the same time as another.
        const FeedWorld::Order here = FeedWorld::positionOf(held->message);
        require(!newest || here > *newest || moments.contains(std::get<0>(here)), "a deleted message is still there");
    }
}

void Life::checkPosts()
{
    QHash<QString, int> left;
    for (const Post &post : m_feed.posts()) {
        if (post.parentMessageId.isEmpty())
            ++left[post.content.trimmed()];
    }
    for (const QString &text : {QStringLiteral("gm"), QStringLiteral("gn")})
        require(left.value(text) == m_owed.value(text), "the posts that are left are not those that are not out");
}

void Life::readAll()
{
    int pages = 0;
    const auto read = [&](const MessageId &before, int hole) {
        require(++pages < mostPages, "reading on does not come to an end");
        m_fetches.push_back({m_world.page(before, sweptPage), hole});
        receive();
    };
    read({}, 0);
    while (const auto hole = m_failure.isEmpty() ? anyHole() : std::nullopt)
        read(hole->above, hole->number);
    while (m_failure.isEmpty() && !m_feed.store().complete())
        read(m_picture.oldest, 0);
    checkAgainstTheService(false);
    MessageId before;
    for (bool last = false; !last && m_failure.isEmpty();) {
        const FeedStore::Page page = m_world.page(before, sweptPage);
        last = page.last;
        if (!last)
            before = page.messages.last().id;
        put(page);
    }
}

void Life::sweep()
{
    m_numbers = {};
    settle();
    if (!m_orderly)
        return;
    while (!m_held.empty())
        release(0);
    while (!m_likes.empty() && m_failure.isEmpty()) {
        serveLike();
        answerLike(false);
    }
    m_fetches.clear();
    regainLink();
    readAll();
    readAll();
    checkAgainstTheService(true);
    checkPosts();
}

} // namespace coterie::oracle
