// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/service/FeedSession.h"

#include "protocol/Trim.h"
#include "ui/service/FeedPages.h"
#include "ui/service/LikeRequests.h"
#include "ui/service/Publisher.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <variant>

namespace coterie {

FeedSession::FeedSession(Backend &backend, Scheduler &scheduler, Random &random, TokenAddress token, Timing timing,
                         AccountStore store, QObject *parent)
    : QObject(parent),
      m_backend(backend),
      m_scheduler(scheduler),
      m_random(random),
      m_token(std::move(token)),
      m_timing(timing),
      m_store(std::move(store)),
      m_restored(m_store.isNull()),
      m_own(std::make_shared<OwnMessages>()),
      m_feed(UserId(), {}, m_own),
      m_pages(std::make_unique<FeedPages>(*this)),
      m_likes(std::make_unique<LikeRequests>(*this)),
      m_publisher(std::make_unique<Publisher>(*this))
{
    connect(&m_backend, &Backend::drained, this, &FeedSession::flush);
    if (!m_restored)
        m_store.load(m_token, this, [this](const KeptFeed &kept) { restore(kept); });
}

FeedSession::FeedSession(FeedSession &main, const MessageId &root)
    : m_backend(main.m_backend),
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
      m_pages(std::make_unique<FeedPages>(*this)),
      m_likes(std::make_unique<LikeRequests>(*this)),
      m_publisher(std::make_unique<Publisher>(*this))
{
    connect(&m_backend, &Backend::drained, this, &FeedSession::flush);
    connect(this, &FeedSession::noticed, &main, &FeedSession::noticed);
    connect(this, &FeedSession::postChanged, &main, &FeedSession::postChanged);
    connect(this, &FeedSession::postPublished, &main, &FeedSession::postPublished);
    connect(this, &FeedSession::likeAnswered, &main, &FeedSession::likeAnswered);
}

FeedSession::~FeedSession()
{
    if (stage() == Stage::Ready)
        savePage();
}

FeedSession::Stage FeedSession::stage() const
{
    return m_pages->stage();
}

const std::optional<ApiError> &FeedSession::failure() const
{
    return m_pages->failure();
}

bool FeedSession::loadingOlder() const
{
    return m_pages->loadingOlder();
}

const QString &FeedSession::olderError() const
{
    return m_pages->olderError();
}

bool FeedSession::isRefreshing() const
{
    return m_pages->isRefreshing();
}

const QString &FeedSession::refreshError() const
{
    return m_pages->refreshError();
}

bool FeedSession::isKept() const
{
    return m_pages->areKept();
}

bool FeedSession::isCatchingUp() const
{
    return m_pages->areCatchingUp();
}

bool FeedSession::isLiking() const
{
    return m_likes->isUnderWay();
}

void FeedSession::setIdentity(const Identity &identity)
{
    m_identity = identity;
    absorb(m_feed.setAccount(identity.user.id));
    for (const auto &[root, thread] : m_threads)
        thread.session->setIdentity(identity);
}

void FeedSession::restore(const KeptFeed &kept)
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
        FeedSession &its = thread(post.parentMessageId);
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

void FeedSession::follow()
{
    if (isThread() || m_following.isActive())
        return;
    m_followWanted = !m_restored;
    if (m_restored)
        m_following = m_backend.follow(
            m_token, [this](const Notification &notification) { take(notification); },
            [this](std::span<const MessageId *const> ids) { m_feed.fetch(ids); });
}

void FeedSession::load()
{
    m_loadWanted = !m_restored;
    if (!m_restored)
        return;
    m_pages->load();
    for (const auto &[root, thread] : m_threads)
        thread.session->load();
}

void FeedSession::take(const Notification &notification)
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

void FeedSession::takeEvent(const Event &event)
{
    ++m_batchEvents;
    if (m_ranked)
        absorbRanked(m_ranked->apply(event));
    m_pages->take(event);
}

void FeedSession::refresh()
{
    m_pages->refresh();
}

void FeedSession::loadOlder()
{
    m_pages->loadOlder();
}

void FeedSession::loadHole(RowKey hole)
{
    m_pages->loadHole(hole);
}

void FeedSession::retryNow()
{
    m_backend.retryNow(m_token);
    m_pages->retryNow();
}

FeedSession &FeedSession::thread(const MessageId &root)
{
    Thread &thread = m_threads[root.text()];
    if (!thread.session)
        thread.session.reset(new FeedSession(*this, root)); // its constructor is private
    thread.left = false;
    return *thread.session;
}

void FeedSession::leaveThread(const MessageId &root)
{
    if (const auto thread = m_threads.find(root.text()); thread != m_threads.end())
        thread->second.left = true;
}

/** At the end of a frame, when none of them is in the middle of anything. */
void FeedSession::endThreads()
{
    std::erase_if(m_threads, [](const auto &entry) {
        return entry.second.left && entry.second.session->m_feed.posts().isEmpty();
    });
}

QList<Post> FeedSession::posts() const
{
    QList<Post> posts = m_feed.posts();
    for (const auto &[root, thread] : m_threads)
        posts += thread.session->posts();
    return posts;
}

void FeedSession::ask(const MessageId &before, int limit, Reply<QList<Message>> reply)
{
    m_backend.call<QList<Message>>(
        this,
        [token = m_token, root = m_feed.thread(), before, limit](ApiClient &api, Reply<QList<Message>> answer) {
            if (root.isEmpty())
                api.messages(token, {.before = before, .limit = limit}, std::move(answer));
            else
                api.replies(token, root, {.before = before, .limit = limit}, std::move(answer));
        },
        std::move(reply));
}

const RankedFeed &FeedSession::ranked()
{
    if (!m_ranked)
        m_ranked = std::make_unique<RankedFeed>(m_feed);
    return *m_ranked;
}

void FeedSession::askRanked(int offset, int limit, Reply<QList<Message>> reply)
{
    m_backend.call<QList<Message>>(
        this,
        [token = m_token, offset, limit](ApiClient &api, Reply<QList<Message>> answer) {
            api.messages(token, {.before = {}, .limit = limit, .offset = offset, .sort = MessagesQuery::Sort::Likes},
                         std::move(answer));
        },
        std::move(reply));
}

void FeedSession::mergeRanked(const QList<Message> &page, bool replace)
{
    (void)ranked();
    absorbRanked(replace ? m_ranked->replace(page) : m_ranked->append(page));
}

std::optional<PostId> FeedSession::post(const QString &text, const QString &mediaUrl)
{
    if (trimmed(text).isEmpty())
        return std::nullopt;
    return m_publisher->publish(text, mediaUrl);
}

void FeedSession::setChosenSource(const QString &key)
{
    m_chosenSource = key;
    for (const auto &[root, thread] : m_threads)
        thread.session->setChosenSource(key);
}

std::optional<PostingSource> FeedSession::source() const
{
    return PostingSource::of(m_identity.wallets, m_token, m_chosenSource);
}

bool FeedSession::holds(const MessageId &id) const
{
    return m_feed.store().contains(id)
           || std::ranges::any_of(m_threads, [&id](const auto &entry) { return entry.second.session->holds(id); });
}

FeedSession &FeedSession::holderOf(const PostId &id)
{
    for (const auto &[root, thread] : m_threads) {
        if (thread.session->m_feed.findPost(id))
            return *thread.session;
    }
    return *this;
}

FeedSession &FeedSession::holderOf(const MessageId &id)
{
    for (const auto &[root, thread] : m_threads) {
        if (thread.session->m_feed.store().contains(id))
            return *thread.session;
    }
    return *this;
}

void FeedSession::sendAgain(const PostId &id)
{
    holderOf(id).m_publisher->sendAgain(id);
}

void FeedSession::checkNow(const PostId &id)
{
    holderOf(id).m_publisher->check(id);
}

std::optional<Post> FeedSession::discard(const PostId &id)
{
    FeedSession &holder = holderOf(id);
    const RowPointer row = holder.m_feed.findPost(id);
    if (!row)
        return std::nullopt;
    Post post = *row->post();
    holder.m_publisher->forget(id);
    m_store.forgetPost(id);
    holder.absorb(holder.m_feed.discard(id));
    return post;
}

void FeedSession::undoDiscard(const Post &post)
{
    FeedSession &holder = post.parentMessageId == m_feed.thread() ? *this : thread(post.parentMessageId);
    holder.m_publisher->undoDiscard(post);
}

void FeedSession::dismiss(const MessageId &id)
{
    FeedSession &holder = holderOf(id);
    holder.absorb(holder.m_feed.dismiss(id));
}

void FeedSession::setLiked(const MessageId &id, bool liked)
{
    if (m_ranked && !holds(id)) {
        absorbRanked(m_ranked->like(id, liked));
        return;
    }
    FeedSession &holder = holderOf(id);
    holder.absorb(holder.m_feed.like(id, liked));
}

void FeedSession::absorb(FeedOutcome outcome)
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
    for (const FeedNotice &notice : outcome.notices)
        Q_EMIT noticed(notice);
}

void FeedSession::absorbRanked(FeedOutcome outcome)
{
    std::ranges::move(std::exchange(outcome.changes, {}), std::back_inserter(m_rankedChanges));
    absorb(std::move(outcome));
}

void FeedSession::flush()
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
void FeedSession::dropOldest()
{
    if (m_readingOlder || loadingOlder() || m_feed.store().size() <= m_timing.mostRows)
        return;
    std::ranges::move(m_feed.dropOldest(m_timing.mostRowsDropped).changes, std::back_inserter(m_changes));
    Q_EMIT olderChanged();
}

/** What the next start shows before the service answers: the newest messages, down to the first hole. */
void FeedSession::savePage() const
{
    if (isThread() || m_store.isNull())
        return;
    QList<Message> page;
    const FeedStore &store = m_feed.store();
    for (int index = 0; index < store.size() && page.size() < m_timing.pageSize; ++index) {
        const RowPointer row = store.at(index);
        if (row->hole())
            break;
        page.append(row->message()->message());
    }
    m_store.savePage(m_token, page);
}

} // namespace coterie
