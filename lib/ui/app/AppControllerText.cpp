// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// What the session tells a person: notices, and why it cannot begin.

#include "client/Account.h"
#include "ui/app/AppController.h"
#include "ui/text/Format.h"
#include "ui/text/Links.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

QString AppController::quoted(const QString &text)
{
    return tr("“%1”").arg(Format::excerpt(text, excerptLength));
}

void AppController::tell(Community *community, const FeedAlert &notice)
{
    const QString excerpt = quoted(notice.content);
    const auto show = showing(community, notice.messageId, notice.parentMessageId);
    // One thing outside the window for one message, whatever becomes of it next.
    const auto tellMine = [&](ToastModel::Severity severity, const QString &title, const QString &text,
                              const QString &action, const std::function<void()> &act) {
        tellNews(community, {.kind = Alert::Kind::Moderation,
                             .tag = "message:"_L1 + notice.messageId.text(),
                             .notice = {severity, title, text, action, act, true}});
    };
    const QString why =
        notice.isSpam ? tr("%1 was marked as spam.").arg(excerpt) : tr("%1 was marked as harmful.").arg(excerpt);
    switch (notice.kind) {
    case FeedAlert::Kind::PostRemoved:
    case FeedAlert::Kind::PostFlagged:
        tellMine(ToastModel::Bad, tr("Your post was removed by moderation"), why, tr("Show Post"), show);
        break;
    case FeedAlert::Kind::PostCleared:
        tellMine(ToastModel::Good, tr("Your post was restored"), tr("Moderation restored %1.").arg(excerpt),
                 tr("Show Post"), show);
        break;
    case FeedAlert::Kind::PostPublished:
        if (!community->threads()->isOpen(notice.parentMessageId))
            add({ToastModel::Good, tr("Your reply was published"), excerpt, tr("Show Reply"), show, true});
        break;
    case FeedAlert::Kind::PostGone:
        tellMine(ToastModel::Warning, tr("Your post is no longer in the feed"),
                 tr("The service removed %1 without giving a reason.").arg(excerpt), tr("Copy Text"),
                 [this, text = notice.content] { copy(text); });
        break;
    case FeedAlert::Kind::LikeFailed:
        add({ToastModel::Warning, tr("Like not saved"), notice.reason, tr("Try Again"),
             [where = QPointer(community), id = notice.messageId, liked = notice.liked] {
                 if (where)
                     liked ? where->actions()->like(id.text()) : where->actions()->unlike(id.text());
             }});
        break;
    }
}

std::function<void()> AppController::showing(Community *community, const MessageId &id, const MessageId &thread)
{
    return [this, where = QPointer(community), id, thread] {
        if (!where)
            return;
        setCurrent(where);
        if (!thread.isEmpty())
            Q_EMIT showThread(thread.text());
        else if (const RowPointer row = where->timeline()->row(id))
            Q_EMIT showRow(qreal(row->key));
    };
}

void AppController::tellNews(Community *community, const Alert &news)
{
    add(news.notice);
    Q_EMIT this->news(community, news);
}

void AppController::tellReply(Community *community, const ReplyNews &reply)
{
    Alert news{
        .kind = Alert::Kind::Reply, .tag = "replies:"_L1 + reply.root.text(), .count = int(reply.count), .notice = {}};
    news.notice.severity = ToastModel::Good;
    news.notice.actionText = tr("Show Reply");
    news.notice.action = showing(community, {}, reply.root);
    news.notice.canWait = true;
    if (reply.reply) {
        const Message &message = *reply.reply;
        //: %1 is a user name, %2 is the symbol of a community
        news.notice.title = tr("@%1 replied to you in %2").arg(message.author.username, community->symbol());
        news.notice.text = Format::excerpt(message.content, replyLength);
    } else {
        const RowPointer row = community->timeline()->row(reply.root);
        //: %1 is the symbol of a community
        news.notice.title = tr("%Ln new replies to your post in %1", "", news.count).arg(community->symbol());
        if (row)
            news.notice.text = quoted(row->message()->message->content);
    }
    // In a thread that is open it is seen already, unless nobody looks at the window.
    if (community != m_current || !community->threads()->isOpen(reply.root))
        add(news.notice);
    Q_EMIT this->news(community, news);
}

void AppController::tellNotPublished(Community *community, const Post &post)
{
    const auto show = showing(community, {}, post.parentMessageId); // it lies on top there
    const Alert news{.kind = Alert::Kind::Moderation,
                     .tag = "post:"_L1 + post.id.text(),
                     .notice = {ToastModel::Warning, tr("Your post was not published"), quoted(post.content),
                                tr("Show Post"), show, true}};
    // A refusal comes at once, and says in its row why: nobody who looks at that needs it said twice.
    const MessageId &thread = post.parentMessageId;
    const bool isBeforeThem = community == m_current && (thread.isEmpty() || community->threads()->isOpen(thread));
    if (post.state != PostState::Failed || !isBeforeThem)
        add(news.notice);
    Q_EMIT this->news(community, news);
}

void AppController::tellDiscarded(Community *community, const Post &post)
{
    add({ToastModel::Good, tr("Post discarded"), quoted(post.content), tr("Undo"), [where = QPointer(community), post] {
             if (where)
                 where->actions()->undoDiscard(post);
         }});
}

void AppController::tellMuted(Account *service, const MutedPerson &person)
{
    //: %1 is a user's name
    add({ToastModel::Good, person.username.isEmpty() ? tr("Muted") : tr("@%1 is muted").arg(person.username),
         tr("On this computer, their messages are collapsed and do not count as unread. They are not notified."),
         tr("Undo"), [where = QPointer(service), user = person.id] {
             if (where)
                 where->muted().unmute(user);
         }});
}

void AppController::tellFollowFailed(Account *service, const UserId &user, bool following, const QString &reason)
{
    add({ToastModel::Warning, following ? tr("Follow not saved") : tr("Unfollow not saved"), reason, tr("Try Again"),
         [where = QPointer(service), user, following] {
             if (where)
                 where->follows().setFollowing(user, following);
         }});
}

void AppController::openLink(const QString &address)
{
    if (Links::open(address))
        return;
    copy(address);
    add({ToastModel::Warning,
         tr("The link could not be opened"),
         tr("No application can open %1. The address was copied instead.").arg(Links::host(address)),
         {}});
}

void AppController::add(Toast notice)
{
    m_notifications.add(notice);
    if (!notice.canWait || !m_preferences.isQuiet())
        m_notices.add(std::move(notice));
}

AppController::Failure AppController::describe(const ApiError &error, const Origin &origin)
{
    switch (error.kind) {
    case ApiError::Kind::SignInRequired:
        return {tr("%1 did not accept your API key or access token").arg(origin.host()), sentence(error),
                tr("Enter them again under “Connect to Coin Communities”.")};
    case ApiError::Kind::Forbidden:
        return {tr("Access denied by %1").arg(origin.host()), sentence(error),
                tr("Ask its team about your API key, or connect to another service.")};
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Malformed:
        return {tr("%1 is not a Coin Communities service").arg(origin.host()), sentence(error),
                tr("Check the address under “Connect to Coin Communities”.")};
    default:
        return {tr("%1 cannot be reached").arg(origin.host()), sentence(error), recoverySuggestion(error)};
    }
}

void AppController::sandboxFailed(SandboxProcess::Failure failure, const QString &reason)
{
    const QString recoverySuggestion = tr("Try again, or connect to a service instead.");
    switch (failure) {
    case SandboxProcess::Failure::Missing:
        fail({tr("The sandbox is not installed"), reason,
              tr("Install coterie-sandbox, or connect to a service instead.")});
        break;
    case SandboxProcess::Failure::Start:
    case SandboxProcess::Failure::NotReady:
        fail({tr("The sandbox could not be started"), reason, recoverySuggestion});
        break;
    case SandboxProcess::Failure::Vanished:
        fail({tr("The sandbox stopped unexpectedly"), reason, recoverySuggestion});
        break;
    }
}

} // namespace coterie
