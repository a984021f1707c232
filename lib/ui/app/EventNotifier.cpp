// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/EventNotifier.h"

#include "client/Account.h"
#include "ui/context/AppContext.h"
#include "ui/navigation/Navigation.h"
#include "ui/notifications/Notifications.h"

#include <QPointer>

namespace coterie {

EventNotifier::EventNotifier(Parts parts) : m_parts(parts)
{
    followStorage();
    connect(&m_parts.communities, &CommunitiesModel::added, this, &EventNotifier::followCommunity);
    connect(&m_parts.context, &AppContext::accountChanged, this, &EventNotifier::followAccount);
}

EventNotifier::~EventNotifier() = default;

void EventNotifier::followCommunity(Community *community)
{
    connect(community->timeline(), &CommunityTimeline::alerted, this,
            [this, community](const FeedAlert &event) { tellFeedAlert(community, event); });
    connect(community->actions(), &RowActions::discarded, this,
            [this, community](const Post &post) { tellDiscarded(community, post); });
    connect(community->replyAlerts(), &ReplyAlerts::replied, this,
            [this, community](const ReplyNews &reply) { tellReply(community, reply); });
    connect(community->actions(), &RowActions::notPublished, this,
            [this, community](const Post &post) { tellNotPublished(community, post); });
}

void EventNotifier::followAccount()
{
    followStorage();
    Account *account = m_parts.context.account();
    if (!account)
        return;
    connect(&account->muted(), &MutedUsers::muted, this,
            [this, account](const MutedPerson &person) { tellMuted(account, person); });
    connect(&account->follows(), &Follows::failed, this,
            [this, account](const UserId &user, bool isFollowing, const QString &reason) {
                tellFollowFailed(account, user, isFollowing, reason);
            });
}

std::function<void()> EventNotifier::showing(Community *community, const MessageId &id, const MessageId &thread)
{
    return [&navigation = m_parts.navigation, where = QPointer(community), id, thread] {
        if (!where)
            return;
        navigation.setCurrent(where);
        if (!thread.isEmpty())
            Q_EMIT navigation.showThread(thread.text());
        else if (const RowPointer row = where->timeline()->row(id))
            Q_EMIT navigation.showRow(qreal(row->key));
    };
}

} // namespace coterie
