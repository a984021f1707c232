// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Timeline.h"

#include "client/LikeQueue.h"
#include "client/SendQueue.h"
#include "client/TimelineLoader.h"
#include "protocol/Trim.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <variant>

namespace coterie {

Timeline::Timeline(NetworkClient &backend, Scheduler &scheduler, Random &random, TokenAddress token, Timing timing,
                   AccountStore store, QObject *parent)
    : QObject(parent),
      m_network(backend),
      m_scheduler(scheduler),
      m_random(random),
      m_token(std::move(token)),
      m_timing(timing),
      m_store(std::move(store)),
      m_restored(m_store.isNull()),
      m_own(std::make_shared<OwnMessages>()),
      m_feed(UserId(), {}, m_own),
      m_pages(std::make_unique<TimelineLoader>(*this)),
      m_likes(std::make_unique<LikeQueue>(*this)),
      m_publisher(std::make_unique<SendQueue>(*this))
{
    connect(&m_network, &NetworkClient::drained, this, &Timeline::flush);
    if (!m_restored)
        m_store.load(m_token, this, [this](const CachedFeed &kept) { restore(kept); });
}

Timeline::Timeline(Timeline &main, const MessageId &root)
    : m_network(main.m_network),
      m_scheduler(main.m_scheduler),
      m_random(main.m_random),
      m_token(main.m_token),
      m_timing(main.m_timing),
      m_store(main.m_store),
      m_identity(main.m_identity),
      m_chosenSource(main.m_chosenSource),
      m_own(main.m_own),
      m_feed(main.m_identity.user.id, root, m_own),
      m_connection(main.m_connection),
      m_pages(std::make_unique<TimelineLoader>(*this)),
      m_likes(std::make_unique<LikeQueue>(*this)),
      m_publisher(std::make_unique<SendQueue>(*this))
{
    connect(&m_network, &NetworkClient::drained, this, &Timeline::flush);
    connect(this, &Timeline::noticed, &main, &Timeline::noticed);
    connect(this, &Timeline::postChanged, &main, &Timeline::postChanged);
    connect(this, &Timeline::postPublished, &main, &Timeline::postPublished);
    connect(this, &Timeline::likeAnswered, &main, &Timeline::likeAnswered);
}

Timeline::~Timeline()
{
    if (stage() == Stage::Ready)
        savePage();
}

Timeline::Stage Timeline::stage() const
{
    return m_pages->stage();
}

const std::optional<ApiError> &Timeline::failure() const
{
    return m_pages->failure();
}

bool Timeline::loadingOlder() const
{
    return m_pages->loadingOlder();
}

const QString &Timeline::olderError() const
{
    return m_pages->olderError();
}

bool Timeline::isRefreshing() const
{
    return m_pages->isRefreshing();
}

const QString &Timeline::refreshError() const
{
    return m_pages->refreshError();
}

bool Timeline::isCached() const
{
    return m_pages->isCached();
}

bool Timeline::isCatchingUp() const
{
    return m_pages->areCatchingUp();
}

bool Timeline::isLiking() const
{
    return m_likes->isUnderWay();
}

void Timeline::setIdentity(const Identity &identity)
{
    m_identity = identity;
    applyOutcome(m_feed.setAccount(identity.user.id));
    for (const auto &[root, thread] : m_threads)
        thread.session->setIdentity(identity);
}

void Timeline::restore(const CachedFeed &kept)
{
    for (const OwnMessage &own : kept.own)
        m_own->restore(own);
    m_pages->restore(kept.page);
    for (const Post &post : kept.posts) {
        if (post.parentMessageId.isEmpty()) {
            m_publisher->restore(post);
            continue;
        }
        // Nobody looks at it, but what became of the reply must be found out.
        Timeline &its = thread(post.parentMessageId);
        leaveThread(post.parentMessageId);
        its.m_publisher->restore(post);
    }
    m_restored = true;
    Q_EMIT restored(kept);
    if (std::exchange(m_followWanted, false))
        follow();
    if (std::exchange(m_loadWanted, false))
        load();
}

void Timeline::follow()
{
    if (isThread() || m_following.isActive())
        return;
    m_followWanted = !m_restored;
    if (m_restored)
        m_following = m_network.follow(
            m_token, [this](const Notification &notification) { take(notification); },
            [this](std::span<const MessageId *const> ids) { m_feed.fetch(ids); });
}

void Timeline::load()
{
    m_loadWanted = !m_restored;
    if (!m_restored)
        return;
    m_pages->load();
    for (const auto &[root, thread] : m_threads)
        thread.session->load();
}

void Timeline::take(const Notification &notification)
{
    // A reply's post waits in its thread: that one sees the event first.
    for (const auto &[root, thread] : m_threads)
        thread.session->take(notification);
    if (!std::exchange(m_batching, true)) // until the backend has drained
        m_feed.gather();
    Q_EMIT notified(notification);
    if (const auto *state = std::get_if<ConnectionState>(&notification)) {
        m_connection = *state;
        Q_EMIT connectionChanged();
    } else if (std::holds_alternative<Connected>(notification)) {
        m_connection.phase = ConnectionPhase::Live;
        m_pages->connected();
    } else if (std::holds_alternative<Gap>(notification)) {
        m_pages->gapBegan();
    } else if (const auto *message = std::get_if<SharedMessage>(&notification)) {
        takeEvent(*message);
    } else if (const auto *like = std::get_if<LikeUpdate>(&notification)) {
        takeEvent(*like);
    } else if (const auto *moderation = std::get_if<ModerationUpdate>(&notification)) {
        takeEvent(*moderation);
    }
}

void Timeline::takeEvent(const Event &event)
{
    ++m_batchEvents;
    if (m_ranked)
        applyRankedOutcome(m_ranked->apply(event));
    m_pages->take(event);
}

void Timeline::refresh()
{
    m_pages->refresh();
}

void Timeline::loadOlder()
{
    m_pages->loadOlder();
}

void Timeline::loadHole(RowKey hole)
{
    m_pages->loadHole(hole);
}

void Timeline::retryNow()
{
    m_network.retryNow(m_token);
    m_pages->retryNow();
}

Timeline &Timeline::thread(const MessageId &root)
{
    Thread &thread = m_threads[root.text()];
    if (!thread.session)
        thread.session.reset(new Timeline(*this, root)); // its constructor is private
    thread.left = false;
    return *thread.session;
}

void Timeline::leaveThread(const MessageId &root)
{
    if (const auto thread = m_threads.find(root.text()); thread != m_threads.end())
        thread->second.left = true;
}

/** At the end of a frame, when none of them is in the middle of anything. */
void Timeline::endThreads()
{
    std::erase_if(m_threads, [](const auto &entry) {
        return entry.second.left && entry.second.session->m_feed.posts().isEmpty();
    });
}

QList<Post> Timeline::posts() const
{
    QList<Post> posts = m_feed.posts();
    for (const auto &[root, thread] : m_threads)
        posts += thread.session->posts();
    return posts;
}

void Timeline::ask(const MessageId &before, int limit, Reply<QList<Message>> reply)
{
    m_network.call<QList<Message>>(
        this,
        [token = m_token, root = m_feed.thread(), before, limit](ApiClient &api, Reply<QList<Message>> answer) {
            if (root.isEmpty())
                api.messages(token, {.before = before, .limit = limit}, std::move(answer));
            else
                api.replies(token, root, {.before = before, .limit = limit}, std::move(answer));
        },
        std::move(reply));
}

const RankedFeed &Timeline::ranked()
{
    if (!m_ranked)
        m_ranked = std::make_unique<RankedFeed>(m_feed);
    return *m_ranked;
}

void Timeline::askRanked(int offset, int limit, Reply<QList<Message>> reply)
{
    m_network.call<QList<Message>>(
        this,
        [token = m_token, offset, limit](ApiClient &api, Reply<QList<Message>> answer) {
            api.messages(token, {.before = {}, .limit = limit, .offset = offset, .sort = MessagesQuery::Sort::Likes},
                         std::move(answer));
        },
        std::move(reply));
}

void Timeline::mergeRanked(const QList<Message> &page, bool replace)
{
    (void)ranked();
    applyRankedOutcome(replace ? m_ranked->replace(page) : m_ranked->append(page));
}

std::optional<PostId> Timeline::post(const QString &text, const QString &mediaUrl)
{
    if (trimmed(text).isEmpty())
        return std::nullopt;
    return m_publisher->publish(text, mediaUrl);
}

void Timeline::setChosenSource(const QString &key)
{
    m_chosenSource = key;
    for (const auto &[root, thread] : m_threads)
        thread.session->setChosenSource(key);
}

std::optional<PostingSource> Timeline::source() const
{
    return PostingSource::of(m_identity.wallets, m_token, m_chosenSource);
}

bool Timeline::holds(const MessageId &id) const
{
    return m_feed.store().contains(id)
           || std::ranges::any_of(m_threads, [&id](const auto &entry) { return entry.second.session->holds(id); });
}

Timeline &Timeline::holderOf(const PostId &id)
{
    for (const auto &[root, thread] : m_threads) {
        if (thread.session->m_feed.findPost(id))
            return *thread.session;
    }
    return *this;
}

Timeline &Timeline::holderOf(const MessageId &id)
{
    for (const auto &[root, thread] : m_threads) {
        if (thread.session->m_feed.store().contains(id))
            return *thread.session;
    }
    return *this;
}

void Timeline::sendAgain(const PostId &id)
{
    holderOf(id).m_publisher->sendAgain(id);
}

void Timeline::checkNow(const PostId &id)
{
    holderOf(id).m_publisher->check(id);
}

std::optional<Post> Timeline::discard(const PostId &id)
{
    Timeline &holder = holderOf(id);
    const RowPointer row = holder.m_feed.findPost(id);
    if (!row)
        return std::nullopt;
    Post post = *row->post();
    holder.m_publisher->forget(id);
    m_store.forgetPost(id);
    holder.applyOutcome(holder.m_feed.discard(id));
    return post;
}

void Timeline::undoDiscard(const Post &post)
{
    Timeline &holder = post.parentMessageId == m_feed.thread() ? *this : thread(post.parentMessageId);
    holder.m_publisher->undoDiscard(post);
}

void Timeline::dismiss(const MessageId &id)
{
    Timeline &holder = holderOf(id);
    holder.applyOutcome(holder.m_feed.dismiss(id));
}

void Timeline::setLiked(const MessageId &id, bool liked)
{
    if (m_ranked && !holds(id)) {
        applyRankedOutcome(m_ranked->like(id, liked));
        return;
    }
    Timeline &holder = holderOf(id);
    holder.applyOutcome(holder.m_feed.like(id, liked));
}

void Timeline::applyOutcome(FeedOutcome outcome)
{
    std::move(outcome.changes.begin(), outcome.changes.end(), std::back_inserter(m_changes));
    for (const auto &[id, liked] : outcome.likes)
        m_likes->send(id, liked);
    for (const auto &[id, message] : outcome.published) {
        m_publisher->forget(id);
        // Both at once, or after a crash its message could be taken for another post of the same text.
        const auto own = std::ranges::find(outcome.own, message.id, &OwnMessage::id);
        if (own != outcome.own.end()) {
            m_store.publishPost(m_token, id, *own);
            outcome.own.erase(own);
        }
    }
    for (const OwnMessage &own : outcome.own)
        m_store.saveOwn(m_token, own);
    if (!m_batching)
        flush();
    for (const auto &[id, message] : outcome.published)
        Q_EMIT postPublished(id, message);
    for (const FeedAlert &notice : outcome.notices)
        Q_EMIT noticed(notice);
}

void Timeline::applyRankedOutcome(FeedOutcome outcome)
{
    std::ranges::move(std::exchange(outcome.changes, {}), std::back_inserter(m_rankedChanges));
    applyOutcome(std::move(outcome));
}

void Timeline::flush()
{
    if (std::exchange(m_batching, false)) {
        std::ranges::move(m_feed.settle().changes, std::back_inserter(m_changes));
        dropOldest();
        m_pages->batchEnded(std::exchange(m_batchEvents, 0));
        endThreads();
    }
    if (m_ranked && !m_changes.empty())
        std::ranges::move(m_ranked->follow(m_changes).changes, std::back_inserter(m_rankedChanges));
    if (!m_changes.empty())
        Q_EMIT changed(std::exchange(m_changes, {}));
    if (!m_rankedChanges.empty())
        Q_EMIT rankedChanged(std::exchange(m_rankedChanges, {}));
}

/** F8, in lumps, so that not every message takes one away; older rows that were asked for are being read soon. */
void Timeline::dropOldest()
{
    if (m_readingOlder || loadingOlder() || m_feed.store().size() <= m_timing.mostRows)
        return;
    std::ranges::move(m_feed.dropOldest(m_timing.mostRowsDropped).changes, std::back_inserter(m_changes));
    Q_EMIT olderChanged();
}

/** What the next start shows before the service answers: the newest messages, down to the first hole. */
void Timeline::savePage() const
{
    if (isThread() || m_store.isNull())
        return;
    QList<Message> page;
    const FeedStore &store = m_feed.store();
    for (int index = 0; index < store.size() && page.size() < m_timing.pageSize; ++index) {
        const RowPointer row = store.at(index);
        if (row->hole())
            break;
        page.append(row->message()->snapshot());
    }
    m_store.savePage(m_token, page);
}

} // namespace coterie
