// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/ReplyWatch.h"
#include "client/Timeline.h"
#include "storage/Storage.h"
#include "ui/community/CommunitiesModel.h"
#include "ui/notifications/Alert.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace coterie {

class Account;
class AppContext;
class Navigation;
class Notifications;

/**
 * Decides what the user is told about events in the communities, requests that failed and the storage, and in which
 * words. GUI thread.
 */
class EventNotifier : public QObject {
    Q_OBJECT

public:
    /** What it follows and tells; all must outlive it. */
    struct Parts {
        AppContext &context;
        CommunitiesModel &communities;
        Navigation &navigation;
        Notifications &notifications;
    };

    explicit EventNotifier(Parts parts);
    ~EventNotifier() override;

Q_SIGNALS:
    /**
     * Emitted for what the user should also learn outside the window; in the window it was shown if that made sense.
     */
    void alerted(coterie::Community *community, const coterie::Alert &alert);
    /** Emitted when the service refused a post, because the wallet is not linked or holds too few tokens. */
    void postForbidden();

private:
    static constexpr int excerptLength = 40; ///< of a text in a toast
    static constexpr int replyLength = 140;  ///< of a reply, which is meant to be read there

    void followStorage();
    void followCommunity(Community *community);
    void followAccount();
    void tellFeedAlert(Community *community, const FeedAlert &event);
    void tellReply(Community *community, const ReplyNews &reply);
    void tellNotPublished(Community *community, const Post &post);
    void tellDiscarded(Community *community, const Post &post);
    void tellMuted(Account *account, const MutedPerson &person);
    void tellFollowFailed(Account *account, const UserId &user, bool isFollowing, const QString &reason);
    /** Returns the beginning of a text in quotation marks. */
    [[nodiscard]] static QString quoted(const QString &text);
    /** Returns what opens the community and in it the thread, or else the message if the feed holds it. */
    [[nodiscard]] std::function<void()> showing(Community *community, const MessageId &id, const MessageId &thread);

    Parts m_parts;
    QPointer<Storage> m_storage; ///< of the account in use
};

} // namespace coterie
