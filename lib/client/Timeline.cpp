// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Timeline.h"

#include "client/LikeQueue.h"
#include "client/SendQueue.h"
#include "client/TimelineRequests.h"
#include "protocol/Trim.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace coterie {

/** The parts of a timeline, and the interfaces through which they use it. */
class Timeline::Parts final : public FeedAccess, public PageRequests, public SendRequests {
public:
    explicit Parts(Timeline &timeline)
        : m_timeline(timeline),
          requests(timeline.m_network, timeline.m_token, timeline.m_feed.thread()),
          loader(*this, *this, timeline.m_scheduler, timeline.m_random, timeline.m_timing, timeline.m_token.text()),
          likes(*this, requests, timeline.m_scheduler, timeline.m_timing),
          sends(*this, *this, timeline.m_scheduler, timeline.m_timing)
    {
    }

    // FeedAccess
    [[nodiscard]] Feed &feed() override { return m_timeline.m_feed; }
    void apply(FeedOutcome outcome) override { m_timeline.applyOutcome(std::move(outcome)); }
    [[nodiscard]] RankedFeed *ranked() override { return m_timeline.m_ranked.get(); }
    void applyRanked(FeedOutcome outcome) override { m_timeline.applyRankedOutcome(std::move(outcome)); }

    // PageRequests, SendRequests
    bool startFollowing() override
    {
        m_timeline.follow();
        return !m_timeline.m_network.isGuest();
    }
    void requestPage(const MessageId &before, int limit, Reply<QList<Message>> reply) override
    {
        requests.requestPage(before, limit, std::move(reply));
    }
    [[nodiscard]] std::optional<PostingSource> source() const override { return m_timeline.source(); }
    void sendPost(const PostRequest &request, const MessageId &parent, Reply<Done> reply) override
    {
        requests.sendPost(request, parent, std::move(reply));
    }
    void refetchNewestPage(Reply<FeedStore::Page> reply) override
    {
        loader.fetch({}, [this, reply = std::move(reply)](const TimelineLoader::Page &page) {
            if (page.ok())
                loader.merge(page.value());
            reply(page);
        });
    }
    void savePost(const Post &post, std::function<void()> saved) override
    {
        if (!m_timeline.m_store.isNull())
            m_timeline.m_store.keepPost(m_timeline.m_token, post, &m_timeline, [saved = std::move(saved)](bool) {
                if (saved)
                    saved();
            });
        else if (saved)
            saved();
    }

private:
    Timeline &m_timeline;

public:
    TimelineRequests requests;
    TimelineLoader loader;
    LikeQueue likes;
    SendQueue sends;
};

Timeline::Timeline(NetworkClient &network, Scheduler &scheduler, Random &random, TokenAddress token, Timing timing,
                   AccountStore store, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_scheduler(scheduler),
      m_random(random),
      m_token(std::move(token)),
      m_timing(timing),
      m_store(std::move(store)),
      m_restored(m_store.isNull()),
      m_own(std::make_shared<OwnMessages>()),
      m_feed(UserId(), {}, m_own),
      m_parts(std::make_unique<Parts>(*this))
{
    connectParts();
    if (!m_restored)
        m_store.load(m_token, this, [this](const CachedFeed &cached) { restore(cached); });
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
      m_parts(std::make_unique<Parts>(*this))
{
    connectParts();
    m_parts->loader.setLive(m_connection.phase == ConnectionPhase::Live);
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

void Timeline::connectParts()
{
    const TimelineLoader &loader = m_parts->loader;
    connect(&loader, &TimelineLoader::stageAboutToChange, this, &Timeline::reportChanges);
    connect(&loader, &TimelineLoader::stageChanged, this, &Timeline::stageChanged);
    connect(&loader, &TimelineLoader::olderChanged, this, &Timeline::olderChanged);
    connect(&loader, &TimelineLoader::refreshChanged, this, &Timeline::refreshChanged);
    connect(&loader, &TimelineLoader::caughtUp, this, &Timeline::caughtUp);
    connect(&loader, &TimelineLoader::newestPageMerged, this, &Timeline::savePage);
    connect(&loader, &TimelineLoader::firstPageLoaded, &m_parts->sends, &SendQueue::settleRestored);
    connect(&loader, &TimelineLoader::likeCountDoubtful, &m_parts->likes, &LikeQueue::recount);
    connect(&m_parts->likes, &LikeQueue::answered, this, &Timeline::likeAnswered);
    connect(&m_parts->sends, &SendQueue::postChanged, this, &Timeline::postChanged);
}

Timeline::Stage Timeline::stage() const
{
    return m_parts->loader.stage();
}

const std::optional<ApiError> &Timeline::failure() const
{
    return m_parts->loader.failure();
}

bool Timeline::loadingOlder() const
{
    return m_parts->loader.isLoadingOlder();
}

const QString &Timeline::olderError() const
{
    return m_parts->loader.olderError();
}

bool Timeline::isRefreshing() const
{
    return m_parts->loader.isRefreshing();
}

const QString &Timeline::refreshError() const
{
    return m_parts->loader.refreshError();
}

bool Timeline::isCached() const
{
    return m_parts->loader.isCached();
}

bool Timeline::isCatchingUp() const
{
    return m_parts->loader.isCatchingUp();
}

bool Timeline::isLiking() const
{
    return m_parts->likes.isBusy();
}

void Timeline::setIdentity(const Identity &identity)
{
    m_identity = identity;
    applyOutcome(m_feed.setAccount(identity.user.id));
    for (const auto &[root, thread] : m_threads)
        thread.timeline->setIdentity(identity);
}

void Timeline::restore(const CachedFeed &cached)
{
    for (const OwnMessage &own : cached.own)
        m_own->restore(own);
    m_parts->loader.restore(cached.page);
    for (const Post &post : cached.posts) {
        if (post.parentMessageId.isEmpty()) {
            m_parts->sends.restore(post);
            continue;
        }
        // The thread is not shown, but the state of its reply must be resolved.
        Timeline &its = thread(post.parentMessageId);
        leaveThread(post.parentMessageId);
        its.m_parts->sends.restore(post);
    }
    m_restored = true;
    Q_EMIT restored(cached);
    if (std::exchange(m_followWanted, false))
        follow();
    if (std::exchange(m_loadWanted, false))
        load();
}

void Timeline::follow()
{
    if (isThread() || m_subscription.isActive() || m_network.isGuest())
        return;
    m_followWanted = !m_restored;
    if (m_restored)
        m_subscription =
            m_network.subscribe(m_token, [this](std::span<const RealtimeEvent> events) { applyFrame(events); });
}

void Timeline::load()
{
    m_loadWanted = !m_restored;
    if (!m_restored)
        return;
    m_parts->loader.load();
    for (const auto &[root, thread] : m_threads)
        thread.timeline->load();
}

/** A reply's post waits in its thread, so threads see each event first (P3). */
std::vector<Timeline *> Timeline::threadsAndThis()
{
    std::vector<Timeline *> timelines;
    for (const auto &[root, thread] : m_threads)
        timelines.push_back(thread.timeline.get());
    timelines.push_back(this);
    return timelines;
}

void Timeline::applyFrame(std::span<const RealtimeEvent> events)
{
    Q_EMIT aboutToApply(events);
    for (Timeline *timeline : threadsAndThis())
        timeline->m_inFrame = true;
    // A gap separates the events before it from those after it, so runs of server events are applied one by one.
    for (std::span rest = events; !rest.empty();) {
        const auto run = rest.first(std::size_t(std::ranges::find_if_not(rest, isFromServer) - rest.begin()));
        if (!run.empty())
            applyServerEvents(run);
        else
            for (Timeline *timeline : threadsAndThis())
                timeline->applyLinkEvent(rest.front());
        rest = rest.subspan(std::max<std::size_t>(run.size(), 1));
    }
    Q_EMIT applied(events);
    for (Timeline *timeline : threadsAndThis())
        timeline->endFrame();
    endThreads();
}

void Timeline::applyServerEvents(std::span<const RealtimeEvent> events)
{
    std::vector<Timeline *> ready;
    std::vector<Feed *> feeds;
    for (Timeline *timeline : threadsAndThis()) {
        timeline->m_frameEvents += int(events.size());
        if (timeline->m_parts->loader.isHolding()) {
            timeline->m_parts->loader.hold(events);
        } else {
            ready.push_back(timeline);
            feeds.push_back(&timeline->m_feed);
        }
    }
    if (m_ranked) {
        for (const RealtimeEvent &event : events)
            applyRankedOutcome(m_ranked->apply(event));
    }
    std::vector<FeedOutcome> outcomes = Feed::applyToAll(feeds, events);
    for (std::size_t i = 0; i < ready.size(); ++i) {
        ready[i]->applyOutcome(std::move(outcomes[i]));
        ready[i]->m_parts->loader.eventsApplied(events);
    }
}

void Timeline::applyLinkEvent(const RealtimeEvent &event)
{
    TimelineLoader &loader = m_parts->loader;
    if (const auto *state = std::get_if<ConnectionState>(&event)) {
        m_connection = *state;
        loader.setLive(state->phase == ConnectionPhase::Live);
        Q_EMIT connectionChanged();
    } else if (std::holds_alternative<Connected>(event)) {
        m_connection.phase = ConnectionPhase::Live;
        loader.setLive(true);
        loader.connected();
    } else if (std::holds_alternative<Gap>(event)) {
        loader.gapBegan();
    }
}

void Timeline::refresh()
{
    m_parts->loader.refresh();
}

void Timeline::loadOlder()
{
    m_parts->loader.loadOlder();
}

void Timeline::loadHole(RowKey hole)
{
    m_parts->loader.loadHole(hole);
}

void Timeline::retryNow()
{
    m_network.retryNow(m_token);
    m_parts->loader.retryNow();
}

Timeline &Timeline::thread(const MessageId &root)
{
    Thread &thread = m_threads[root.text()];
    if (!thread.timeline)
        thread.timeline.reset(new Timeline(*this, root)); // its constructor is private
    thread.left = false;
    return *thread.timeline;
}

void Timeline::leaveThread(const MessageId &root)
{
    if (const auto thread = m_threads.find(root.text()); thread != m_threads.end())
        thread->second.left = true;
}

/** Runs at the end of a frame, when none of the threads is processing anything. */
void Timeline::endThreads()
{
    std::erase_if(m_threads, [](const auto &entry) {
        return entry.second.left && entry.second.timeline->m_feed.posts().isEmpty();
    });
}

QList<Post> Timeline::posts() const
{
    QList<Post> posts = m_feed.posts();
    for (const auto &[root, thread] : m_threads)
        posts += thread.timeline->posts();
    return posts;
}

const RankedFeed &Timeline::ranked()
{
    if (!m_ranked)
        m_ranked = std::make_unique<RankedFeed>(m_feed);
    return *m_ranked;
}

void Timeline::askRanked(int offset, int limit, Reply<QList<Message>> reply)
{
    m_parts->requests.requestRanked(offset, limit, std::move(reply));
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
    return m_parts->sends.publish(text, mediaUrl);
}

void Timeline::setChosenSource(const QString &key)
{
    m_chosenSource = key;
    for (const auto &[root, thread] : m_threads)
        thread.timeline->setChosenSource(key);
}

std::optional<PostingSource> Timeline::source() const
{
    return PostingSource::of(m_identity, m_token, m_chosenSource);
}

bool Timeline::holds(const MessageId &id) const
{
    return m_feed.store().contains(id)
           || std::ranges::any_of(m_threads, [&id](const auto &entry) { return entry.second.timeline->holds(id); });
}

Timeline &Timeline::holderOf(const PostId &id)
{
    for (const auto &[root, thread] : m_threads) {
        if (thread.timeline->m_feed.findPost(id))
            return *thread.timeline;
    }
    return *this;
}

Timeline &Timeline::holderOf(const MessageId &id)
{
    for (const auto &[root, thread] : m_threads) {
        if (thread.timeline->m_feed.store().contains(id))
            return *thread.timeline;
    }
    return *this;
}

void Timeline::sendAgain(const PostId &id)
{
    holderOf(id).m_parts->sends.sendAgain(id);
}

void Timeline::checkNow(const PostId &id)
{
    holderOf(id).m_parts->sends.check(id);
}

std::optional<Post> Timeline::discard(const PostId &id)
{
    Timeline &holder = holderOf(id);
    const RowPointer row = holder.m_feed.findPost(id);
    if (!row)
        return std::nullopt;
    Post post = *row->post();
    holder.m_parts->sends.forget(id);
    m_store.forgetPost(id);
    holder.applyOutcome(holder.m_feed.discard(id));
    return post;
}

void Timeline::undoDiscard(const Post &post)
{
    Timeline &holder = post.parentMessageId == m_feed.thread() ? *this : thread(post.parentMessageId);
    holder.m_parts->sends.undoDiscard(post);
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
        m_parts->likes.send(id, liked);
    for (const auto &[id, message] : outcome.published) {
        m_parts->sends.forget(id);
        // Both at once, or after a crash its message could be taken for another post of the same text.
        const auto own = std::ranges::find(outcome.own, message.id, &OwnMessage::id);
        if (own != outcome.own.end()) {
            m_store.publishPost(m_token, id, *own);
            outcome.own.erase(own);
        }
    }
    for (const OwnMessage &own : outcome.own)
        m_store.saveOwn(m_token, own);
    if (!m_inFrame)
        reportChanges();
    for (const auto &[id, message] : outcome.published)
        Q_EMIT postPublished(id, message);
    for (const FeedAlert &alert : outcome.alerts)
        Q_EMIT noticed(alert);
}

void Timeline::applyRankedOutcome(FeedOutcome outcome)
{
    std::ranges::move(std::exchange(outcome.changes, {}), std::back_inserter(m_rankedChanges));
    applyOutcome(std::move(outcome));
}

void Timeline::endFrame()
{
    if (!std::exchange(m_inFrame, false))
        return; // a thread that was created in this frame
    dropOldest();
    m_parts->loader.frameEnded(std::exchange(m_frameEvents, 0));
    reportChanges();
}

void Timeline::reportChanges()
{
    if (m_ranked && !m_changes.empty())
        std::ranges::move(m_ranked->follow(m_changes).changes, std::back_inserter(m_rankedChanges));
    if (!m_changes.empty())
        Q_EMIT changed(std::exchange(m_changes, {}));
    if (!m_rankedChanges.empty())
        Q_EMIT rankedChanged(std::exchange(m_rankedChanges, {}));
}

/** Drops many rows at once, so that not every message drops one (F8). Requested older rows stay: they will be read. */
void Timeline::dropOldest()
{
    if (m_readingOlder || loadingOlder() || m_feed.store().size() <= m_timing.mostRows)
        return;
    std::ranges::move(m_feed.dropOldest(m_timing.mostRowsDropped).changes, std::back_inserter(m_changes));
    Q_EMIT olderChanged();
}

/** Stores what the next start shows before the service answers: the newest messages, down to the first hole. */
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
