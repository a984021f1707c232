// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Where a person is: the communities and the one that is open, the home feed, and one message of a community.

#include "client/Account.h"
#include "ui/app/AppController.h"
#include "ui/home/MessageFinder.h"
#include "ui/text/Format.h"

#include <QMetaMethod>
#include <QQmlEngine>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto homePlace = "home"_L1;
constexpr int topShown = 20;
/** Followed without being open, so that sockets stay few (R10). */
constexpr int followedAtOnce = 7;

} // namespace

void AppController::loadCommunities()
{
    m_communitiesStage = Loading;
    Q_EMIT communitiesStageChanged();
    openFirst(); // what was asked for by its address need not wait for the list
    m_service->network().call<QList<TopCommunity>>(
        this,
        [](ApiClient &api, Reply<QList<TopCommunity>> reply) { api.topCommunities(topShown, 0, std::move(reply)); },
        [this](const Result<QList<TopCommunity>, ApiError> &top) {
            if (top.ok()) {
                m_communities.setTop(top.value());
                m_service->store().saveCommunities(top.value());
                for (int i = 0; i < std::min(m_communities.count(), followedAtOnce); ++i)
                    m_communities.at(i)->follow();
                openFirst();
            } else {
                m_communitiesError = sentence(top.error());
            }
            m_communitiesStage = top.ok() ? Loaded : LoadFailed;
            Q_EMIT communitiesStageChanged();
        });
}

void AppController::reloadCommunities()
{
    if (m_service && m_stage == Ready)
        loadCommunities();
}

void AppController::openFirst()
{
    if (m_current || (m_atHome && m_open.isEmpty()))
        return;
    openAsked();
    if (!m_current && !m_atHome)
        openLast();
}

void AppController::open(const QString &tokenAddress)
{
    m_open = tokenAddress;
    if (m_stage != Ready)
        return;
    openAsked();
    Q_EMIT activationRequested();
}

void AppController::openAsked()
{
    if (!m_open.isEmpty() && !openCommunity(m_open))
        add({ToastModel::Warning,
             tr("The community could not be opened"),
             tr("“%1” is not a token address.").arg(Format::excerpt(m_open, excerptLength)),
             {},
             {}});
    m_open.clear();
}

void AppController::adopt(Community *community)
{
    const QString token = community->tokenAddress();
    community->setPreferences(m_preferences);
    community->draft()->setText(m_drafts.value(token));
    connect(community->timeline(), &CommunityTimeline::alerted, this,
            [this, community](const FeedAlert &notice) { tell(community, notice); });
    connect(community->actions(), &RowActions::discarded, this,
            [this, community](const Post &post) { tellDiscarded(community, post); });
    connect(community->replyAlerts(), &ReplyAlerts::replied, this,
            [this, community](const ReplyNews &reply) { tellReply(community, reply); });
    connect(community->actions(), &RowActions::notPublished, this,
            [this, community](const Post &post) { tellNotPublished(community, post); });
    community->attach(m_service.get());
}

bool AppController::openCommunity(const QString &tokenAddress)
{
    const QString token = tokenAddress.trimmed();
    if (!canBeToken(token))
        return false;
    if (m_stage == Ready)
        setCurrent(m_communities.ensure(TokenAddress(token)));
    else
        m_open = token;
    return true;
}

void AppController::setCurrent(Community *community)
{
    if (m_current == community)
        return;
    m_current = community;
    m_finder.reset();
    if (community) {
        m_atHome = false;
        keepPlace();
        community->load();
        if (m_service)
            m_service->network().prefer(TokenAddress(community->tokenAddress()));
    }
    Q_EMIT currentChanged();
}

HomeFeed *AppController::home()
{
    if (!m_home) {
        m_home = std::make_unique<HomeFeed>(m_scheduler, m_random);
        QQmlEngine::setObjectOwnership(m_home.get(), QQmlEngine::CppOwnership);
        m_home->attach(m_service ? &m_service->network() : nullptr);
    }
    return m_home.get();
}

bool AppController::canBeToken(const QString &text)
{
    constexpr qsizetype shortest = 20;
    constexpr qsizetype longest = 100;
    return text.size() >= shortest && text.size() <= longest
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

bool AppController::knows(const QString &tokenAddress) const
{
    return m_communities.indexOf(TokenAddress(tokenAddress)) >= 0;
}

bool AppController::showsProfiles() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&AppController::profileAsked));
}

void AppController::goHome()
{
    if (m_atHome)
        return;
    m_finder.reset();
    m_current = nullptr;
    m_atHome = true;
    keepPlace();
    Q_EMIT currentChanged();
}

/** The sandbox has other communities each time: where somebody was in it is no place of theirs. */
void AppController::keepPlace()
{
    if (m_usesSandbox)
        return;
    if (m_atHome)
        m_preferences.setLastPlace(homePlace);
    else if (m_current)
        m_preferences.setLastPlace(m_current->tokenAddress());
}

/** Where the window was left, as far as it is there; otherwise the first community. */
void AppController::openLast()
{
    const QString last = m_usesSandbox ? QString() : m_preferences.lastPlace();
    if (last == homePlace)
        goHome();
    else if (m_communities.count() > 0)
        setCurrent(m_communities.at(std::max(0, m_communities.indexOf(TokenAddress(last)))));
}

void AppController::openReplies(const QString &tokenAddress, const QString &messageId)
{
    if (!openCommunity(tokenAddress) || !m_current)
        return;
    m_finder.reset();
    m_current->threads()->open(messageId);
}

void AppController::openMessage(const QString &tokenAddress, const QString &messageId, qreal createdAt)
{
    if (!openCommunity(tokenAddress) || !m_current)
        return;
    m_finder = std::make_unique<MessageFinder>(m_current, MessageId(messageId), qint64(createdAt));
    connect(m_finder.get(), &MessageFinder::told, this, [this, community = m_current](MessageFinder::Outcome outcome) {
        if (community && community == m_current)
            messageTold(community, int(outcome));
    });
}

void AppController::messageTold(Community *community, int outcome)
{
    const QString symbol = community->symbol();
    switch (MessageFinder::Outcome(outcome)) {
    case MessageFinder::Outcome::Found:
        Q_EMIT showRow(qreal(community->timeline()->row(m_finder->messageId())->key));
        break;
    case MessageFinder::Outcome::InHole:
        Q_EMIT showRow(qreal(m_finder->hole()));
        add({ToastModel::Warning,
             tr("The post has not been loaded"),
             tr("Load the missing posts in the feed of %1.").arg(symbol),
             {},
             {}});
        break;
    case MessageFinder::Outcome::Further:
        add({ToastModel::Warning, tr("The post is further down in %1").arg(symbol),
             tr("It is older than the %Ln loaded post(s).", nullptr, community->timeline()->feed()->count()),
             tr("Keep Searching"), [this, community = QPointer(community), id = m_finder->messageId()] {
                 if (m_finder && community && community == m_current && m_finder->messageId() == id)
                     m_finder->more();
             }});
        break;
    case MessageFinder::Outcome::Gone:
        add({ToastModel::Warning,
             tr("The post is no longer in %1").arg(symbol),
             tr("It was removed after the home feed was compiled."),
             {},
             {}});
        break;
    case MessageFinder::Outcome::Failed:
        break; // the feed of the community says why
    }
}

} // namespace coterie
