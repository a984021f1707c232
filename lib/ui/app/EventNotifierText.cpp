// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// The texts of toasts and notifications for each event.

#include "client/Account.h"
#include "ui/app/EventNotifier.h"
#include "ui/context/AppContext.h"
#include "ui/navigation/Navigation.h"
#include "ui/notifications/Notifications.h"
#include "ui/text/Format.h"
#include "ui/text/UserText.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace coterie {

QString EventNotifier::quoted(const QString &text)
{
    return tr("“%1”").arg(Format::isolated(Format::excerpt(text, excerptLength)));
}

void EventNotifier::followStorage()
{
    Storage &storage = m_parts.context.storage();
    if (m_storage == &storage)
        return;
    if (m_storage)
        disconnect(m_storage, nullptr, this, nullptr);
    m_storage = &storage;
    connect(&storage, &Storage::problem, this, [this](const StorageProblem &problem) {
        m_parts.notifications.add(
            {ToastModel::Warning, problem.title, problem.reason + u' ' + problem.recoverySuggestion, {}, {}});
    });
    connect(&storage, &Storage::healed, this, [this] {
        m_parts.notifications.add(
            {ToastModel::Good, tr("Coterie can save again"), tr("All unsaved changes are on disk now."), {}, {}});
    });
}

void EventNotifier::tellFeedAlert(Community *community, const FeedAlert &event)
{
    const QString excerpt = quoted(event.content);
    const auto show = showing(community, event.messageId, event.parentMessageId);
    // There is one notification outside the window for each message: a later event replaces it.
    const auto alert = [&](ToastModel::Severity severity, const QString &title, const QString &text,
                           const QString &action, const std::function<void()> &act) {
        const Alert told{.kind = Alert::Kind::Moderation,
                         .tag = "message:"_L1 + event.messageId.text(),
                         .notice = {severity, title, text, action, act, true}};
        m_parts.notifications.add(told.notice);
        Q_EMIT alerted(community, told);
    };
    const QString why =
        event.isSpam ? tr("%1 was marked as spam.").arg(excerpt) : tr("%1 was marked as harmful.").arg(excerpt);
    switch (event.kind) {
    case FeedAlert::Kind::PostRemoved:
    case FeedAlert::Kind::PostFlagged:
        alert(ToastModel::Bad, tr("Your post was removed by moderation"), why, tr("Show Post"), show);
        break;
    case FeedAlert::Kind::PostCleared:
        alert(ToastModel::Good, tr("Your post was restored"), tr("Moderation restored %1.").arg(excerpt),
              tr("Show Post"), show);
        break;
    case FeedAlert::Kind::PostPublished:
        if (!community->threads()->isOpen(event.parentMessageId))
            m_parts.notifications.add(
                {ToastModel::Good, tr("Your reply was published"), excerpt, tr("Show Reply"), show, true});
        break;
    case FeedAlert::Kind::PostGone:
        alert(ToastModel::Warning, tr("Your post is no longer in the feed"),
              tr("The service removed %1 without giving a reason.").arg(excerpt), tr("Copy Text"),
              [text = event.content] { Navigation::copy(text); });
        break;
    case FeedAlert::Kind::LikeFailed:
        m_parts.notifications.add({ToastModel::Warning, tr("Like not saved"), event.reason, tr("Try Again"),
                                   [where = QPointer(community), id = event.messageId, liked = event.liked] {
                                       if (where)
                                           liked ? where->actions()->like(id.text())
                                                 : where->actions()->unlike(id.text());
                                   }});
        break;
    }
}

void EventNotifier::tellReply(Community *community, const ReplyNews &reply)
{
    Alert alert{
        .kind = Alert::Kind::Reply, .tag = "replies:"_L1 + reply.root.text(), .count = int(reply.count), .notice = {}};
    alert.notice.severity = ToastModel::Good;
    alert.notice.actionText = tr("Show Reply");
    alert.notice.action = showing(community, {}, reply.root);
    alert.notice.canWait = true;
    if (reply.reply) {
        const Message &message = *reply.reply;
        //: %1 is a user name, %2 is the symbol of a community
        alert.notice.title =
            tr("@%1 replied to you in %2")
                .arg(Format::isolated(Format::name(message.author.username)), Format::isolated(community->symbol()));
        alert.notice.text = Format::excerpt(message.content, replyLength);
    } else {
        const RowPointer row = community->timeline()->row(reply.root);
        //: %1 is the symbol of a community
        alert.notice.title =
            tr("%Ln new replies to your post in %1", "", alert.count).arg(Format::isolated(community->symbol()));
        if (row)
            alert.notice.text = quoted(row->message()->message->content);
    }
    // An open thread shows the reply already. The desktop notification is still sent.
    if (community != m_parts.navigation.current() || !community->threads()->isOpen(reply.root))
        m_parts.notifications.add(alert.notice);
    Q_EMIT alerted(community, alert);
}

void EventNotifier::tellNotPublished(Community *community, const Post &post)
{
    if (post.forbidden)
        Q_EMIT postForbidden();
    const auto show = showing(community, {}, post.parentMessageId); // it is the first row there
    const Alert alert{.kind = Alert::Kind::Moderation,
                      .tag = "post:"_L1 + post.id.text(),
                      .notice = {ToastModel::Warning, tr("Your post was not published"), quoted(post.content),
                                 tr("Show Post"), show, true}};
    // A refusal is immediate and its reason is in the post's row, so a visible row makes the toast redundant.
    const MessageId &thread = post.parentMessageId;
    const bool isInSight =
        community == m_parts.navigation.current() && (thread.isEmpty() || community->threads()->isOpen(thread));
    if (post.state != PostState::Failed || !isInSight)
        m_parts.notifications.add(alert.notice);
    Q_EMIT alerted(community, alert);
}

void EventNotifier::tellDiscarded(Community *community, const Post &post)
{
    m_parts.notifications.add(
        {ToastModel::Good, tr("Post discarded"), quoted(post.content), tr("Undo"), [where = QPointer(community), post] {
             if (where)
                 where->actions()->undoDiscard(post);
         }});
}

void EventNotifier::tellMuted(Account *account, const MutedPerson &person)
{
    const QString name = plainName(person.username);
    //: %1 is a user's name
    const QString title = name.isEmpty() ? tr("Muted") : tr("@%1 is muted").arg(Format::isolated(name));
    m_parts.notifications.add(
        {ToastModel::Good, title,
         tr("On this computer, their messages are collapsed and do not count as unread. They are not notified."),
         tr("Undo"), [where = QPointer(account), user = person.id] {
             if (where)
                 where->muted().unmute(user);
         }});
}

void EventNotifier::tellFollowFailed(Account *account, const UserId &user, bool isFollowing, const QString &reason)
{
    m_parts.notifications.add({ToastModel::Warning, isFollowing ? tr("Follow not saved") : tr("Unfollow not saved"),
                               reason, tr("Try Again"), [where = QPointer(account), user, isFollowing] {
                                   if (where)
                                       where->follows().setFollowing(user, isFollowing);
                               }});
}

} // namespace coterie
