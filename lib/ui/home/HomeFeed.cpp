// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/home/HomeFeed.h"

#include "client/NetworkClient.h"
#include "realtime/Backoff.h"
#include "ui/community/Community.h"
#include "ui/text/Format.h"
#include "ui/time/Clock.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr int largestListing = 100;
constexpr int mostVainPages = 3;
constexpr auto firstWait = 20s; ///< the service rebuilds the feed at most once a minute
constexpr auto longestWait = 5min;
constexpr auto stillFresh = 5min; ///< a user who returns within this time finds the same rows
constexpr int unavailable = 503;

} // namespace

HomeFeed::HomeFeed(Scheduler &scheduler, Random &random, QObject *parent)
    : QAbstractListModel(parent), m_scheduler(scheduler), m_random(random)
{
    connect(&Seconds::shared(), &Seconds::ticked, this, [this] {
        if (m_counting.isOn())
            Q_EMIT nextTryChanged();
    });
}

HomeFeed::~HomeFeed() = default;

void HomeFeed::attach(NetworkClient *backend)
{
    ++m_round;
    endWaiting();
    m_network = backend;
    m_refreshing = m_loadingMore = m_ended = false;
    m_error.reset();
    m_moreError.clear();
    m_computedAt = 0;
    m_loadedAt.reset();
    m_failures = 0;
    m_placeId.clear();
    show({});
    m_stage = Idle;
    Q_EMIT stageChanged();
    Q_EMIT moreChanged();
    if (m_active)
        refresh();
}

QString HomeFeed::failureText() const
{
    if (!m_error)
        return {};
    if (isBuilding())
        return m_error->serverMessage.isEmpty()
                   ? tr("The service is still preparing this feed.")
                   //: %1 is text from the service
                   : tr("The service is still preparing this feed: “%1”.").arg(m_error->serverMessage);
    return sentence(*m_error);
}

bool HomeFeed::isBuilding() const
{
    return m_error && m_error->status == unavailable;
}

QString HomeFeed::nextTryText() const
{
    if (!m_retryTimer)
        return {};
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_retryAt - m_scheduler.now());
    return left <= 0s ? tr("Trying again…") : tr("Next try in %1.").arg(Format::span(left / 1ms));
}

void HomeFeed::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_counting.setOn(active && m_retryTimer);
    Q_EMIT activeChanged();
    const bool isOld = m_loadedAt && m_scheduler.now() - *m_loadedAt > stillFresh;
    if (active && !m_refreshing && (m_stage == Idle || m_retryDue || (isOld && !m_retryTimer)))
        refresh();
    else if (active)
        Q_EMIT nextTryChanged();
}

void HomeFeed::refresh()
{
    if (!m_network)
        return;
    ++m_round;
    endWaiting();
    m_fresh.clear();
    m_freshReceived = 0;
    m_refreshing = true;
    if (std::exchange(m_loadingMore, false))
        Q_EMIT moreChanged();
    if (m_stage != Ready)
        m_stage = Loading;
    Q_EMIT stageChanged();
    askFresh();
}

void HomeFeed::ask(int limit, int offset, Answer answer)
{
    m_network->call<FeedListing>(
        this,
        [limit, offset, isGuest = m_network->isGuest()](ApiClient &api, Reply<FeedListing> reply) {
            if (isGuest)
                api.publicFeed(limit, offset, std::move(reply));
            else
                api.feed(limit, offset, std::move(reply));
        },
        [this, round = m_round, answer = std::move(answer)](const Result<FeedListing, ApiError> &listing) {
            if (round == m_round)
                answer(listing);
        });
}

void HomeFeed::askFresh()
{
    const int wanted = std::clamp(count(), pageSize, mostRefreshed) - m_freshReceived;
    const int limit = std::clamp(wanted, pageSize, largestListing);
    ask(limit, m_freshReceived,
        [this, limit](const Result<FeedListing, ApiError> &listing) { freshCame(limit, listing); });
}

void HomeFeed::freshCame(int asked, const Result<FeedListing, ApiError> &answer)
{
    if (!answer.ok()) {
        failed(answer.error());
        return;
    }
    const auto came = int(answer->items.size());
    if (m_freshReceived == 0)
        m_computedAt = answer->computedAt.milliseconds();
    m_freshReceived += came;
    m_fresh += answer->items;
    m_ended = came < asked;
    if (!m_ended && m_freshReceived < std::min(count(), mostRefreshed)) {
        askFresh();
        return;
    }
    m_received = m_freshReceived;
    m_vainPages = 0;
    m_refreshing = false;
    m_error.reset();
    m_moreError.clear();
    m_failures = 0;
    m_loadedAt = m_scheduler.now();
    Q_EMIT aboutToRefresh();
    show(std::exchange(m_fresh, {}));
    m_stage = Ready;
    Q_EMIT stageChanged();
    Q_EMIT moreChanged();
    Q_EMIT refreshed();
}

void HomeFeed::failed(const ApiError &error)
{
    m_refreshing = false;
    m_error = error;
    ++m_failures;
    if (m_stage != Ready)
        m_stage = Failed;
    if (!error.isRefusal())
        planRetry(error);
    Q_EMIT stageChanged();
    Q_EMIT nextTryChanged();
}

/** Doubles the wait after each failure, with 20 % jitter so that many clients do not retry at once. */
void HomeFeed::planRetry(const ApiError &error)
{
    const std::chrono::milliseconds doubled = firstWait * (1 << std::min(m_failures - 1, 8));
    const auto usual = spread(std::min<std::chrono::milliseconds>(doubled, longestWait), 0.2, m_random);
    const auto wait = std::max(usual, error.retryAfter.value_or(0ms));
    m_retryAt = m_scheduler.now() + wait;
    m_retryTimer = m_scheduler.startTimer(wait, [this] {
        endWaiting();
        m_retryDue = !m_active;
        if (m_active)
            refresh();
    });
    m_counting.setOn(m_active);
}

void HomeFeed::endWaiting()
{
    m_retryDue = false;
    m_counting.setOn(false);
    if (std::exchange(m_retryTimer, nullptr))
        Q_EMIT nextTryChanged();
}

void HomeFeed::loadMore()
{
    if (!hasMore() || m_loadingMore || m_refreshing || !m_network)
        return;
    m_loadingMore = true;
    m_moreError.clear();
    Q_EMIT moreChanged();
    ask(pageSize, m_received, [this](const Result<FeedListing, ApiError> &listing) { moreCame(listing); });
}

void HomeFeed::moreCame(const Result<FeedListing, ApiError> &answer)
{
    m_loadingMore = false;
    if (answer.ok()) {
        const int before = count();
        m_received += int(answer->items.size());
        append(answer->items);
        // The ranking moved, so the page has no new messages. The view sees no change and would not request the next
        // page.
        m_vainPages = count() == before ? m_vainPages + 1 : 0;
        m_ended = answer->items.size() < pageSize || m_vainPages >= mostVainPages;
        if (!m_ended && m_vainPages > 0) {
            loadMore();
            return;
        }
    } else {
        m_moreError = sentence(answer.error());
    }
    Q_EMIT moreChanged();
}

/** Changes the rows to these with few changes: rows that stay are moved and updated. */
void HomeFeed::show(const QList<FeedItem> &items)
{
    const int before = count();
    QSet<MessageId> wanted;
    QList<FeedItem> target;
    for (const FeedItem &item : items) {
        if (wanted.contains(item.id))
            continue;
        wanted.insert(item.id);
        target.append(item);
    }
    for (int row = count() - 1; row >= 0; --row) {
        if (wanted.contains(m_items.at(row).id))
            continue;
        const int last = row;
        while (row > 0 && !wanted.contains(m_items.at(row - 1).id))
            --row;
        beginRemoveRows({}, row, last);
        m_items.remove(row, last - row + 1);
        endRemoveRows();
    }
    for (int row = 0; row < target.size(); ++row) {
        const FeedItem &item = target.at(row);
        const auto held = std::find_if(m_items.cbegin() + std::min(row, count()), m_items.cend(),
                                       [&item](const FeedItem &one) { return one.id == item.id; });
        if (held == m_items.cend()) {
            beginInsertRows({}, row, row);
            m_items.insert(row, item);
            endInsertRows();
        } else {
            moveHere(row, int(held - m_items.cbegin()));
            if (m_items.at(row) != item) {
                m_items[row] = item;
                Q_EMIT dataChanged(index(row), index(row));
            }
        }
        Clock::mind(item.createdAt.milliseconds());
    }
    if (count() != before)
        Q_EMIT countChanged();
}

void HomeFeed::moveHere(int to, int from)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to);
    m_items.move(from, to);
    endMoveRows();
}

void HomeFeed::append(const QList<FeedItem> &items)
{
    QSet<MessageId> held;
    for (const FeedItem &item : std::as_const(m_items))
        held.insert(item.id);
    QList<FeedItem> fresh;
    for (const FeedItem &item : items) {
        if (held.contains(item.id))
            continue;
        held.insert(item.id);
        fresh.append(item);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, count(), count() + int(fresh.size()) - 1);
    m_items += fresh;
    endInsertRows();
    Q_EMIT countChanged();
}

int HomeFeed::indexOf(const QString &messageId) const
{
    const MessageId id(messageId);
    const auto found =
        std::find_if(m_items.cbegin(), m_items.cend(), [&id](const FeedItem &item) { return item.id == id; });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

void HomeFeed::keepPlace(const QString &messageId, qreal offset)
{
    m_placeId = messageId;
    m_placeOffset = offset;
}

int HomeFeed::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HomeFeed::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FeedItem &item = m_items.at(index.row());
    switch (role) {
    case MessageIdRole:
        return item.id.text();
    case TokenAddressRole:
        return item.token.text();
    case SymbolRole:
        return Community::symbolOf(item.token, item.tokenSymbol);
    case LettersRole:
        return Community::lettersOf(item.token, item.tokenSymbol);
    case TokenImageUrlRole:
        return item.tokenImageUrl;
    case UsernameRole:
        return Format::name(item.username);
    case InitialsRole:
        return Format::initials(item.username);
    case AuthorColorRole:
        return Format::colorIndex(item.username);
    case ImageUrlRole:
        return item.profileImageUrl;
    case FollowerCountRole:
        return item.followerCount;
    case ContentRole:
        return item.content;
    case MediaUrlRole:
        return item.mediaUrl;
    case CreatedAtRole:
        return item.createdAt.milliseconds();
    case LikedRole:
        return item.liked.value_or(false);
    case LikeCountRole:
        return item.likeCount;
    case ReplyCountRole:
        return item.replyCount;
    default:
        return {};
    }
}

QHash<int, QByteArray> HomeFeed::roleNames() const
{
    return {{MessageIdRole, "messageId"},
            {TokenAddressRole, "tokenAddress"},
            {SymbolRole, "symbol"},
            {LettersRole, "letters"},
            {TokenImageUrlRole, "tokenImageUrl"},
            {UsernameRole, "username"},
            {InitialsRole, "initials"},
            {AuthorColorRole, "authorColor"},
            {ImageUrlRole, "imageUrl"},
            {FollowerCountRole, "followerCount"},
            {ContentRole, "content"},
            {MediaUrlRole, "mediaUrl"},
            {CreatedAtRole, "createdAt"},
            {LikedRole, "liked"},
            {LikeCountRole, "likeCount"},
            {ReplyCountRole, "replyCount"}};
}

} // namespace coterie
