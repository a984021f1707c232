// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/Community.h"

#include "client/Account.h"
#include "ui/app/AppController.h"
#include "ui/settings/Preferences.h"
#include "ui/text/Format.h"
#include "ui/time/Clock.h"

#include <QDateTime>
#include <QQmlEngine>

#include <algorithm>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr int unreadShown = 100; // "99+" is all a badge can say
constexpr int previewLength = 60;

} // namespace

Community::Community(QObject *parent)
    : QObject(parent), m_writing([this](const QString &text, const QString &mediaUrl) { return post(text, mediaUrl); })
{
    connect(&m_writing, &Draft::textChanged, this, [this] {
        saveDraftsSoon();
        Q_EMIT draftChanged();
    });
    constexpr int readable = 250; // ms
    m_statsTimer.setInterval(readable);
    m_statsTimer.setSingleShot(true);
    connect(&m_statsTimer, &QTimer::timeout, this, &Community::tellStats);
    constexpr int restful = 400; // ms
    m_saveTimer.setInterval(restful);
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &Community::save);
    connect(&m_status, &ConnectionStatus::retryRequested, this, [this] {
        if (m_session)
            m_session->retryNow();
    });
}

Community::~Community()
{
    if (m_saveTimer.isActive())
        save();
}

void Community::componentComplete()
{
    AppController *session = AppController::of(this);
    if (!session)
        return;
    setPreferences(session->preferences());
    const auto join = [this, session] {
        if (session->service() == m_service)
            return;
        attach(session->service());
        load();
    };
    connect(session, &AppController::serviceChanged, this, join);
    bindPreferences(*session->preferences());
    join();
}

void Community::attach(Account *service)
{
    if (m_saveTimer.isActive())
        save();
    setThread(nullptr);
    setSort(Newest);
    m_ranked.reset();
    if (m_session) {
        // The model lives on and is never reset, so its rows leave one by one.
        m_replies.reset();
        m_session.reset();
        m_status.setState({});
        noteLive();
        if (const int count = m_model.count(); count > 0)
            m_model.apply({{Change::Kind::Removed, 0, count, 0, {}, {}}});
    }
    if (m_service)
        disconnect(m_service, nullptr, this, nullptr);
    m_service = service;
    m_writing.picture()->setService(service);
    for (const auto &[root, writing] : m_threadWritings)
        writing->picture()->setService(service);
    if (!service || m_top.token.isEmpty()) {
        Q_EMIT stageChanged();
        Q_EMIT identityChanged();
        return;
    }
    m_session = service->openFeed(m_top.token);
    const auto takeIdentity = [this] {
        const User &user = m_service->identity().user;
        m_model.setUsername(user.username, user.profileImageUrl);
        applyChosenSource();
    };
    takeIdentity();
    m_model.setMuted(&service->muted());
    connect(&service->muted(), &MutedUsers::changed, m_session.get(), [this] { summarise(); });
    connect(service, &Account::identityChanged, this, [this, takeIdentity] {
        takeIdentity();
        Q_EMIT identityChanged();
    });
    connect(m_session.get(), &Timeline::changed, this, [this](const ChangeSet &changes) {
        m_model.apply(changes);
        summarise();
    });
    connect(m_session.get(), &Timeline::stageChanged, this, [this] {
        if (m_session->stage() == Timeline::Stage::Ready && m_readMark.microseconds == 0)
            markRead();
        Q_EMIT stageChanged();
        Q_EMIT olderChanged();
    });
    connect(m_session.get(), &Timeline::connectionChanged, this, [this] {
        m_status.setState(m_session->connection());
        noteLive();
    });
    connect(m_session.get(), &Timeline::olderChanged, this, &Community::olderChanged);
    connect(m_session.get(), &Timeline::refreshChanged, this, &Community::refreshChanged);
    connect(m_session.get(), &Timeline::restored, this, &Community::restore);
    connect(m_session.get(), &Timeline::noticed, this, &Community::noticed);
    connect(m_session.get(), &Timeline::aboutToApply, this, &Community::count);
    connect(m_session.get(), &Timeline::caughtUp, this, &Community::caughtUp);
    connect(m_session.get(), &Timeline::postChanged, this, &Community::watchPost);
    m_replies = std::make_unique<ReplyWatch>(*m_session);
    connect(m_replies.get(), &ReplyWatch::replied, this, &Community::hearReplies);
    connect(m_session.get(), &Timeline::applied, this, &Community::tellStats);
    Q_EMIT stageChanged();
    Q_EMIT identityChanged();
}

void Community::follow()
{
    if (m_session)
        m_session->follow();
}

void Community::setTop(const TopCommunity &top)
{
    m_top = top;
    Q_EMIT nameChanged();
    Q_EMIT statsChanged();
}

void Community::setTokenAddress(const QString &address)
{
    if (address == m_top.token.text())
        return;
    m_top = {};
    m_top.token = TokenAddress(address);
    Q_EMIT tokenAddressChanged();
    Q_EMIT nameChanged();
    Q_EMIT statsChanged();
    m_members.setMembers({});
    m_knownMembers.clear();
    m_membersError.clear();
    m_membersStage = Idle;
    m_ring = {};
    Q_EMIT membersChanged();
    if (m_service) {
        m_savedReadMark = m_readMark = {};
        attach(m_service);
        load();
    }
}

QString Community::symbolOf(const TokenAddress &token, const QString &symbol)
{
    if (symbol.isEmpty())
        return Format::shortAddress(token.text(), true);
    return symbol.startsWith(u'$') ? symbol : u'$' + symbol;
}

QString Community::lettersOf(const TokenAddress &token, const QString &symbol)
{
    const QString letters = symbol.isEmpty() ? token.text() : symbol;
    return letters.mid(letters.startsWith(u'$') ? 1 : 0).left(3).toUpper();
}

QString Community::symbol() const
{
    return symbolOf(m_top.token, m_top.symbol);
}

QString Community::name() const
{
    return lettersOf(m_top.token, m_top.symbol);
}

Community::Stage Community::stage() const
{
    return m_session ? Stage(m_session->stage()) : Idle;
}

QString Community::failureText() const
{
    return m_session && m_session->failure() ? sentence(*m_session->failure()) : QString();
}

bool Community::hasOlder() const
{
    return m_session && m_session->stage() == Timeline::Stage::Ready && !m_session->feed().store().complete();
}

bool Community::loadingOlder() const
{
    return m_session && m_session->loadingOlder();
}

QString Community::olderError() const
{
    return m_session ? m_session->olderError() : QString();
}

bool Community::isRefreshing() const
{
    return m_session && m_session->isRefreshing();
}

QString Community::refreshError() const
{
    return m_session ? m_session->refreshError() : QString();
}

void Community::setSort(Sort sort)
{
    if (sort == m_sort || !m_session)
        return;
    if (sort == MostLiked && !m_ranked) {
        m_ranked = std::make_unique<RankedModel>(*m_session);
        QQmlEngine::setObjectOwnership(m_ranked.get(), QQmlEngine::CppOwnership);
        m_ranked->setFlagRules(m_flagRules);
        m_ranked->setMuted(&m_service->muted());
    }
    m_sort = sort;
    Q_EMIT sortChanged();
}

void Community::bindPreferences(const Preferences &preferences)
{
    setFlagRules(preferences.flagRules());
    connect(&preferences, &Preferences::flagRulesChanged, this,
            [this, &preferences] { setFlagRules(preferences.flagRules()); });
}

void Community::setFlagRules(const FlagRules &rules)
{
    m_flagRules = rules;
    m_model.setFlagRules(rules);
    if (m_ranked)
        m_ranked->setFlagRules(rules);
    if (m_thread)
        m_thread->setFlagRules(rules);
}

bool Community::isCached() const
{
    return m_session && m_session->isCached();
}

void Community::load()
{
    if (!m_session)
        return;
    const bool first = m_session->stage() == Timeline::Stage::Idle;
    m_session->load();
    if (first)
        loadStats();
}

void Community::reload()
{
    if (!m_session)
        return;
    m_session->refresh();
    if (m_sort == MostLiked)
        m_ranked->reload();
    loadStats();
    if (m_membersStage != Idle)
        loadMembers();
}

void Community::loadStats()
{
    m_service->network().call<CommunityStats>(
        this,
        [token = m_top.token](ApiClient &api, Reply<CommunityStats> reply) { api.community(token, std::move(reply)); },
        [this, token = m_top.token](const Result<CommunityStats, ApiError> &stats) {
            if (!stats.ok() || token != m_top.token)
                return; // the feed tells what is wrong
            m_top.memberCount = stats->memberCount;
            m_top.postCount = stats->postCount;
            m_top.totalLikes = stats->totalLikes;
            m_top.latestPostAt = stats->latestPostAt;
            Q_EMIT statsChanged();
        });
}

void Community::loadMembers()
{
    if (!m_service || m_membersStage == Loading)
        return;
    m_membersStage = m_members.count() > 0 ? Ready : Loading;
    m_membersError.clear();
    Q_EMIT membersChanged();
    constexpr int shown = 20;
    askMembers({.limit = shown}, this, [this, token = m_top.token](const Result<QList<Member>, ApiError> &members) {
        if (token != m_top.token)
            return;
        if (members.ok())
            m_members.setMembers(members.value());
        else
            m_membersError = sentence(members.error());
        m_membersStage = members.ok() || m_members.count() > 0 ? Ready : Failed;
        Q_EMIT membersChanged();
    });
}

void Community::askMembers(Paging page, QObject *context, Reply<QList<Member>> reply)
{
    if (!m_service)
        return;
    m_service->network().call<QList<Member>>(
        context,
        [token = m_top.token, page](ApiClient &api, Reply<QList<Member>> answer) {
            api.members(token, page, std::move(answer));
        },
        [where = QPointer(this), token = m_top.token,
         reply = std::move(reply)](Result<QList<Member>, ApiError> members) {
            if (where && members.ok() && token == where->m_top.token) {
                for (const Member &member : members.value())
                    where->m_knownMembers.insert(member.id, member);
            }
            reply(std::move(members));
        });
}

void Community::loadOlder()
{
    if (m_session)
        m_session->loadOlder();
}

void Community::loadHole(qreal key)
{
    if (m_session)
        m_session->loadHole(RowKey(key));
}

RowPointer Community::row(const MessageId &id) const
{
    return m_session ? m_session->feed().store().find(id) : nullptr;
}

std::optional<Message> Community::message(const MessageId &id) const
{
    if (id.isEmpty())
        return {};
    RowPointer found = m_thread ? m_thread->find(id) : nullptr;
    if (!found)
        found = row(id);
    if (!found && m_ranked)
        found = m_ranked->rowOf(id);
    return found && found->message() ? std::optional(found->message()->snapshot()) : std::nullopt;
}

std::optional<Author> Community::author(const UserId &id) const
{
    RowPointer found = m_model.rowBy(id);
    if (!found && m_thread)
        found = m_thread->rowBy(id);
    if (!found && m_ranked)
        found = m_ranked->rowBy(id);
    return found ? std::optional(found->message()->message->author) : std::nullopt;
}

std::optional<Member> Community::member(const UserId &id) const
{
    const auto known = m_knownMembers.constFind(id);
    return known == m_knownMembers.cend() ? std::nullopt : std::optional(*known);
}

void Community::markRead()
{
    if (!m_session)
        return;
    const FeedStore &store = m_session->feed().store();
    const Timestamp before = m_readMark;
    for (int i = 0; i < store.size(); ++i) {
        if (const MessageRow *row = store.at(i)->message()) {
            m_readMark = std::max(m_readMark, row->message->createdAt);
            break;
        }
    }
    if (m_readMark != before)
        saveSoon();
    summarise();
}

void Community::setReadingOlder(bool reading)
{
    if (m_session)
        m_session->setReadingOlder(reading);
}

void Community::count(std::span<const RealtimeEvent> events)
{
    QSet<MessageId> seen; // an edit of a message may follow it in the same frame
    for (const RealtimeEvent &event : events) {
        if (const auto *shared = std::get_if<SharedMessage>(&event)) {
            const Message &message = *shared;
            if (message.isReply() || seen.contains(message.id) || m_session->feed().store().contains(message.id))
                continue;
            seen.insert(message.id);
            countActivity(true);
            ++m_top.postCount;
            m_top.latestPostAt = std::max(m_top.latestPostAt, message.createdAt.milliseconds());
            m_statsMoved = true;
        } else if (const auto *like = std::get_if<LikeUpdate>(&event)) {
            if (like->liked)
                countActivity(false);
            m_top.totalLikes = std::max<qint64>(0, m_top.totalLikes + (like->liked ? 1 : -1));
            m_statsMoved = true;
        } else if (std::holds_alternative<Gap>(event) && m_session->stage() == Timeline::Stage::Ready) {
            loadStats(); // what was counted here lacks what was missed
        }
    }
}

Activity *Community::activity()
{
    if (!m_activity) {
        m_activity = std::make_unique<Activity>(m_ring);
        QQmlEngine::setObjectOwnership(m_activity.get(), QQmlEngine::CppOwnership);
    }
    return m_activity.get();
}

void Community::countActivity(bool isPost)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    isPost ? m_ring.addPost(now) : m_ring.addLike(now);
    if (m_activity)
        m_activity->told();
}

void Community::noteLive()
{
    m_ring.setLive(m_session && m_session->connection().phase == ConnectionPhase::Live,
                   QDateTime::currentMSecsSinceEpoch());
    if (m_activity)
        m_activity->told();
}

void Community::tellStats()
{
    if (!m_statsMoved || m_statsTimer.isActive())
        return;
    m_statsMoved = false;
    m_statsTimer.start();
    Q_EMIT statsChanged();
}

/** Unread count and preview are read off the feed, never counted beside it. */
void Community::summarise()
{
    const FeedStore &store = m_session->feed().store();
    int unread = 0;
    QString preview;
    for (int i = 0; i < store.size() && unread < unreadShown; ++i) {
        const MessageRow *row = store.at(i)->message();
        if (!row || row->isFlagged() || (!row->own && m_service->muted().contains(row->message->author.id)))
            continue;
        if (preview.isEmpty()) {
            preview = Format::excerpt(row->message->author.username + u": "_s + row->message->content, previewLength);
            Clock::mind(row->message->createdAt.milliseconds());
        }
        if (row->message->createdAt <= m_readMark)
            break;
        if (!row->own)
            ++unread;
    }
    if (std::exchange(m_unread, unread) != unread)
        Q_EMIT unreadChanged();
    if (std::exchange(m_preview, preview) != preview)
        Q_EMIT previewChanged();
}

} // namespace coterie
