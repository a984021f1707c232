// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/FeedSession.h"

#include "feed/Log.h"
#include "protocol/Trim.h"
#include "realtime/Random.h"
#include "ui/Publisher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

std::optional<Wallet> Identity::walletFor(const TokenAddress &token) const
{
    const QString wanted = token.text().startsWith("0x"_L1) ? u"evm"_s : u"svm"_s;
    const auto fitting = std::find_if(wallets.begin(), wallets.end(),
                                      [&wanted](const Wallet &wallet) { return wallet.chainType == wanted; });
    if (fitting != wallets.end())
        return *fitting;
    return wallets.isEmpty() ? std::nullopt : std::optional(wallets.front());
}

QString Identity::chainOf(const Wallet &wallet)
{
    return wallet.chainType == "evm"_L1 ? u"ethereum"_s : u"solana"_s;
}

FeedSession::FeedSession(Backend &backend, Scheduler &scheduler, Random &random, TokenAddress token, Timing timing,
                         QObject *parent)
    : QObject(parent),
      m_backend(backend),
      m_scheduler(scheduler),
      m_random(random),
      m_token(std::move(token)),
      m_timing(timing),
      m_feed(UserId()),
      m_publisher(std::make_unique<Publisher>(*this))
{
    connect(&m_backend, &Backend::drained, this, &FeedSession::flush);
}

FeedSession::~FeedSession() = default;

void FeedSession::setIdentity(const Identity &identity)
{
    m_identity = identity;
    absorb(m_feed.setAccount(identity.user.id));
}

void FeedSession::follow()
{
    if (!m_following.isActive())
        m_following = m_backend.follow(m_token, [this](const Notification &notification) { take(notification); });
}

void FeedSession::load()
{
    if (m_stage == Stage::Loading || m_stage == Stage::Ready)
        return;
    setStage(Stage::Loading);
    m_failure.reset();
    m_loadingFirst = true; // from here on events wait for the page (F2)
    follow();
    if (m_connection.phase == ConnectionPhase::Live)
        firstPage();
    else
        m_firstTimer = m_scheduler.startTimer(m_timing.waitForLive, [this] { firstPage(); });
}

void FeedSession::firstPage()
{
    m_firstTimer.reset();
    m_firstAskedBeforeLive = m_connection.phase != ConnectionPhase::Live;
    fetch({}, [this](const Result<QList<Message>, ApiError> &page) { firstPageCame(page); });
}

void FeedSession::firstPageCame(const Result<QList<Message>, ApiError> &page)
{
    m_loadingFirst = false;
    if (!page.ok()) {
        releaseHeld();
        qCDebug(feedLog).noquote() << m_token.text() << "first page failed:" << sentence(page.error());
        m_failure = page.error();
        setStage(Stage::Failed);
        return;
    }
    m_everLoaded = true;
    qCDebug(feedLog).noquote() << m_token.text() << "first page:" << page.value().size() << "messages, held back"
                               << m_held.size() << "events";
    absorb(m_feed.merge(pageOf(page.value(), {})));
    releaseHeld();
    setStage(Stage::Ready);
    // What was published between the page and the first event is on neither.
    if (m_firstAskedBeforeLive && m_connection.phase == ConnectionPhase::Live) {
        markGap();
        startRefetch({});
    }
}

void FeedSession::take(const Notification &notification)
{
    if (!std::exchange(m_batching, true)) // until the backend has drained
        m_feed.gather();
    Q_EMIT notified(notification);
    if (const auto *state = std::get_if<ConnectionState>(&notification)) {
        m_connection = *state;
        Q_EMIT connectionChanged();
    } else if (std::holds_alternative<Connected>(notification)) {
        m_connection.phase = ConnectionPhase::Live;
        if (m_firstTimer)
            firstPage();
        else if (m_everLoaded && !m_wasLive) {
            markGap(); // the page is older than the connection
            startRefetch({});
        } else if (m_stage == Stage::Failed) {
            load();
        }
        m_wasLive = true;
    } else if (std::holds_alternative<Gap>(notification)) {
        markGap();
        m_publisher->checkAll();
        startRefetch(jitter(m_timing.refetchSpread, m_random));
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
    if (m_loadingFirst) {
        m_held.push_back(event);
        return;
    }
    absorb(m_feed.apply(event));
    // A page that is under way may have been made before the flags changed: set them again when it was merged. Only the
    // last change of a message counts, or an old one would be told anew.
    const auto *moderation = std::get_if<ModerationUpdate>(&event);
    if (!m_refetching || !moderation)
        return;
    std::erase_if(m_held, [moderation](const Event &held) {
        const auto *earlier = std::get_if<ModerationUpdate>(&held);
        return earlier && earlier->messageId == moderation->messageId;
    });
    m_held.push_back(event);
}

void FeedSession::releaseHeld()
{
    for (const Event &event : std::exchange(m_held, {}))
        absorb(m_feed.apply(event));
}

void FeedSession::refresh()
{
    if (m_stage == Stage::Ready)
        startRefetch({});
    else
        load();
}

void FeedSession::startRefetch(std::chrono::milliseconds delay)
{
    if (!m_everLoaded)
        return; // the first page is still to come, and will meet whatever came live
    if (m_refetching) {
        m_refetchWanted = true;
        return;
    }
    const auto heldBack = m_refetchNotBefore - m_scheduler.now();
    m_refetchTimer = m_scheduler.startTimer(std::max(delay, heldBack), [this] {
        m_refetchTimer.reset();
        m_refetching = true;
        m_refetchWanted = false;
        refetch({}, 1);
    });
}

void FeedSession::refetch(const MessageId &before, int page)
{
    fetch(before,
          [this, before, page](const Result<QList<Message>, ApiError> &result) { refetched(before, page, result); });
}

void FeedSession::refetched(const MessageId &before, int page, const Result<QList<Message>, ApiError> &result)
{
    if (!result.ok()) {
        qCDebug(feedLog).noquote() << m_token.text() << "refetch failed:" << sentence(result.error());
        m_refetching = false;
        m_held.clear();
        absorb(m_feed.openGap(sentence(result.error())));
        m_refetchNotBefore = m_scheduler.now() + result.error().retryAfter.value_or(std::chrono::milliseconds{});
        startRefetch(m_refetchBackoff.next({}, m_random));
        return;
    }
    m_refetchBackoff.stable();
    absorb(m_feed.merge(pageOf(result.value(), before)));
    const MessageId oldest = result.value().isEmpty() ? MessageId() : result.value().back().id;
    if (hasHoleBelow(oldest) && page < m_timing.pagesAfterGap) {
        refetch(oldest, page + 1);
        return;
    }
    m_refetching = false;
    qCDebug(feedLog).noquote() << m_token.text() << "refetched," << page << "page(s)"
                               << (hasHoleBelow(oldest) ? "and a hole is left" : "and nothing is missing");
    releaseHeld();
    if (std::exchange(m_refetchWanted, false))
        startRefetch({});
}

void FeedSession::loadOlder()
{
    if (m_loadingOlder || m_stage != Stage::Ready || m_feed.store().complete())
        return;
    m_loadingOlder = true;
    m_olderError.clear();
    Q_EMIT olderChanged();
    const MessageId before = m_feed.store().oldest();
    fetch(before, [this, before](const Result<QList<Message>, ApiError> &page) {
        m_loadingOlder = false;
        if (page.ok())
            absorb(m_feed.merge(pageOf(page.value(), before)));
        else
            m_olderError = sentence(page.error());
        Q_EMIT olderChanged();
    });
}

void FeedSession::loadHole(RowKey hole)
{
    const std::optional<int> index = m_feed.store().indexOfKey(hole);
    if (!index || m_feed.store().at(*index)->hole() == nullptr
        || m_feed.store().at(*index)->hole()->state == Hole::State::Loading)
        return;
    absorb(m_feed.setHole(hole, Hole::State::Loading));
    const MessageId before = m_feed.store().above(hole);
    fetch(before, [this, hole, before](const Result<QList<Message>, ApiError> &page) {
        if (!page.ok()) {
            absorb(m_feed.setHole(hole, Hole::State::Failed, sentence(page.error())));
            return;
        }
        absorb(m_feed.merge(pageOf(page.value(), before)));
        absorb(m_feed.setHole(hole, Hole::State::Missing)); // there is still more to load, if the hole is
    });
}

void FeedSession::retryNow()
{
    m_backend.retryNow(m_token);
    if (m_stage == Stage::Failed)
        load();
    else if (m_refetchTimer)
        startRefetch({});
}

void FeedSession::fetch(const MessageId &before, Reply<QList<Message>> reply)
{
    MessagesQuery query;
    query.before = before;
    query.limit = m_timing.pageSize;
    m_backend.call<QList<Message>>(
        this,
        [token = m_token, query](ApiClient &api, Reply<QList<Message>> answer) {
            api.messages(token, query, std::move(answer));
        },
        [this, before, gaps = m_gaps, reply = std::move(reply)](Result<QList<Message>, ApiError> page) {
            if (page.ok() && before.isEmpty() && gaps != m_gaps)
                fetch(before, reply); // it was on its way when a gap began
            else
                reply(std::move(page));
        });
}

bool FeedSession::hasHoleBelow(const MessageId &id) const
{
    const FeedStore &store = m_feed.store();
    const std::optional<int> index = store.indexOf(id);
    return index && *index + 1 < store.size() && store.at(*index + 1)->hole();
}

void FeedSession::markGap()
{
    ++m_gaps;
    qCDebug(feedLog).noquote() << m_token.text() << "gap" << m_gaps;
    m_feed.markGap();
}

FeedStore::Page FeedSession::pageOf(const QList<Message> &messages, const MessageId &before) const
{
    return {messages, before, messages.size() < m_timing.pageSize};
}

std::optional<PostId> FeedSession::post(const QString &text, const MessageId &parent)
{
    if (trimmed(text).isEmpty())
        return std::nullopt;
    return m_publisher->publish(text, parent);
}

void FeedSession::sendAgain(const PostId &id)
{
    m_publisher->sendAgain(id);
}

void FeedSession::checkNow(const PostId &id)
{
    m_publisher->check(id);
}

void FeedSession::discard(const PostId &id)
{
    m_publisher->forget(id);
    absorb(m_feed.discard(id));
}

void FeedSession::dismiss(const MessageId &id)
{
    absorb(m_feed.dismiss(id));
}

void FeedSession::setLiked(const MessageId &id, bool liked)
{
    absorb(m_feed.like(id, liked));
}

void FeedSession::sendLike(const MessageId &id, bool liked)
{
    ++m_likesUnderWay;
    m_backend.call<Done>(
        this,
        [token = m_token, id, liked](ApiClient &api, Reply<Done> reply) {
            if (liked)
                api.like(token, id, std::move(reply));
            else
                api.unlike(token, id, std::move(reply));
        },
        [this, id, liked](const Result<Done, ApiError> &result) {
            --m_likesUnderWay;
            if (!result.ok())
                qCDebug(feedLog).noquote()
                    << (liked ? "like of" : "unlike of") << id.text() << "failed:" << sentence(result.error());
            FeedOutcome outcome = result.ok() ? m_feed.likeDone(id) : m_feed.likeRefused(id);
            for (FeedNotice &notice : outcome.notices) {
                notice.liked = liked;
                notice.reason = result.ok() ? QString() : sentence(result.error());
            }
            absorb(std::move(outcome));
            Q_EMIT likeAnswered();
        });
}

void FeedSession::absorb(FeedOutcome outcome)
{
    std::move(outcome.changes.begin(), outcome.changes.end(), std::back_inserter(m_changes));
    for (const auto &[id, liked] : outcome.likes)
        sendLike(id, liked);
    for (const auto &[id, message] : outcome.published)
        m_publisher->forget(id);
    if (!m_batching)
        flush();
    for (const auto &[id, message] : outcome.published)
        Q_EMIT postPublished(id, message);
    for (const FeedNotice &notice : outcome.notices)
        Q_EMIT noticed(notice);
}

void FeedSession::flush()
{
    if (std::exchange(m_batching, false)) {
        std::ranges::move(m_feed.settle().changes, std::back_inserter(m_changes));
        dropOldest();
    }
    if (!m_changes.empty())
        Q_EMIT changed(std::exchange(m_changes, {}));
}

/** F8, in lumps, so that not every message takes one away; older rows that were asked for are being read soon. */
void FeedSession::dropOldest()
{
    if (m_readingOlder || m_loadingOlder || m_feed.store().size() <= m_timing.mostRows)
        return;
    std::ranges::move(m_feed.dropOldest(m_timing.mostRowsDropped).changes, std::back_inserter(m_changes));
    Q_EMIT olderChanged();
}

void FeedSession::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    flush();
    m_stage = stage;
    Q_EMIT stageChanged();
}

} // namespace coterie
