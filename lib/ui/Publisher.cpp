// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/Publisher.h"

#include "feed/Log.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace coterie {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Publisher", text);
}

/** The server's words say what is wrong; ours say what can be done about it. */
QString refusal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::SignInRequired:
        return words(QT_TRANSLATE_NOOP("Publisher", "you are not signed in any more"));
    case ApiError::Kind::Forbidden:
        return error.serverMessage.isEmpty() ? words(
                   QT_TRANSLATE_NOOP("Publisher", "the wallet is not linked, or does not hold enough of the token"))
                                             : error.serverMessage;
    default:
        return error.serverMessage.isEmpty() ? sentence(error) : error.serverMessage;
    }
}

} // namespace

PostId Publisher::publish(const QString &text, const MessageId &parent)
{
    Post post;
    post.id = PostId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    post.parentMessageId = parent;
    post.content = text;
    post.submittedAt = m_session.m_scheduler.wallClock();
    // Known to the matcher before a byte is sent: the event may come before the 200 (P3).
    m_session.absorb(m_session.m_feed.add(post));
    qCDebug(feedLog).noquote() << "post" << post.id.text() << name(post.state);
    Q_EMIT m_session.postChanged(post.id, post.state, {});
    send(post, false);
    return post.id;
}

void Publisher::sendAgain(const PostId &id)
{
    std::optional<Post> post = find(id);
    if (!post || post->state == PostState::Sending)
        return;
    // The person may have linked a wallet or bought the token since: have the server look it up afresh.
    const bool afresh = post->state == PostState::Failed;
    post->submittedAt = m_session.m_scheduler.wallClock();
    m_session.absorb(m_session.m_feed.resubmit(id, post->submittedAt));
    Q_EMIT m_session.postChanged(id, PostState::Sending, {});
    send(*post, afresh);
}

void Publisher::send(const Post &post, bool afresh)
{
    Watch &watch = m_watches[post.id.text()];
    watch.deadline.reset();
    watch.due = false;
    const int submission = ++watch.submission;

    const std::optional<Wallet> wallet = m_session.m_identity.walletFor(m_session.m_token);
    if (!wallet) {
        setState(post.id, PostState::Failed,
                 words(QT_TRANSLATE_NOOP("Publisher", "no wallet is linked to your account")));
        return;
    }
    PostRequest request;
    request.content = post.content;
    request.chainId = Identity::chainOf(*wallet);
    request.walletAddress = wallet->address;
    request.invalidateCache = afresh;
    const TokenAddress token = m_session.m_token;
    m_session.m_backend.call<Done>(
        &m_session,
        [token, request, parent = post.parentMessageId](ApiClient &api, Reply<Done> reply) {
            if (parent.isEmpty())
                api.post(token, request, std::move(reply));
            else
                api.reply(token, parent, request, std::move(reply));
        },
        [this, id = post.id, submission](const Result<Done, ApiError> &result) { answered(id, submission, result); });
}

void Publisher::answered(const PostId &id, int submission, const Result<Done, ApiError> &result)
{
    const auto watch = m_watches.find(id.text());
    if (watch == m_watches.end() || watch->second.submission != submission || !find(id))
        return; // published by its event already, discarded, or sent again
    if (result.ok()) {
        setState(id, PostState::InReview);
        startDeadline(id, m_session.m_timing.publishDeadline);
    } else if (result.error().outcomeUnknown()) {
        setState(id, PostState::Unconfirmed, sentence(result.error()));
        startDeadline(id, m_session.m_timing.publishDeadline);
    } else {
        setState(id, PostState::Failed, refusal(result.error()));
    }
}

void Publisher::startDeadline(const PostId &id, std::chrono::milliseconds delay)
{
    m_watches[id.text()].deadline = m_session.m_scheduler.startTimer(delay, [this, id] {
        m_watches[id.text()].due = true;
        check(id);
    });
}

void Publisher::check(const PostId &id)
{
    const std::optional<Post> post = find(id);
    const auto found = m_watches.find(id.text());
    if (!post || found == m_watches.end() || found->second.checking || post->state == PostState::Sending
        || post->state == PostState::Failed)
        return;
    Watch &watch = found->second;
    watch.checking = true;
    const int submission = watch.submission;
    if (post->parentMessageId.isEmpty()) {
        m_session.fetch({}, [this, id, submission](const Result<QList<Message>, ApiError> &page) {
            if (page.ok())
                m_session.absorb(m_session.m_feed.merge(m_session.pageOf(page.value(), {})));
            checked(id, submission, page.ok() ? std::nullopt : std::optional(page.error()));
        });
        return;
    }
    const TokenAddress token = m_session.m_token;
    m_session.m_backend.call<QList<Message>>(
        &m_session,
        [token, parent = post->parentMessageId](ApiClient &api, Reply<QList<Message>> reply) {
            api.replies(token, parent, {}, std::move(reply));
        },
        [this, id, submission](const Result<QList<Message>, ApiError> &replies) {
            if (replies.ok()) {
                for (const Message &message : replies.value())
                    m_session.absorb(m_session.m_feed.apply(message));
            }
            checked(id, submission, replies.ok() ? std::nullopt : std::optional(replies.error()));
        });
}

void Publisher::checked(const PostId &id, int submission, const std::optional<ApiError> &error)
{
    const auto watch = m_watches.find(id.text());
    if (watch == m_watches.end())
        return; // it was in the page
    watch->second.checking = false;
    const std::optional<Post> post = find(id);
    if (!post || watch->second.submission != submission)
        return;
    if (error) {
        // Not known to be absent: look again, as soon as the service lets us.
        startDeadline(id, std::max(error->retryAfter.value_or(std::chrono::milliseconds{}),
                                   m_session.m_timing.publishDeadline / 3));
        return;
    }
    if (post->state == PostState::InReview && !watch->second.due)
        return; // looked up early, after a gap: its deadline is still to come
    if (post->state == PostState::InReview)
        setState(id, PostState::NotPublished,
                 words(QT_TRANSLATE_NOOP("Publisher",
                                         "It was accepted but never appeared; moderation may have declined it.")));
    else if (post->state == PostState::Unconfirmed)
        setState(id, PostState::Unconfirmed,
                 words(QT_TRANSLATE_NOOP("Publisher",
                                         "It is not in the feed so far. Sending it again may publish it twice.")));
}

void Publisher::checkAll()
{
    for (const Post &post : m_session.m_feed.posts()) {
        if (post.state == PostState::InReview && !post.parentMessageId.isEmpty())
            check(post.id); // a top-level one is looked up by the refetch itself
    }
}

void Publisher::forget(const PostId &id)
{
    m_watches.erase(id.text());
}

void Publisher::setState(const PostId &id, PostState state, const QString &reason)
{
    qCDebug(feedLog).noquote() << "post" << id.text() << name(state);
    m_session.absorb(m_session.m_feed.setPostState(id, state, reason));
    Q_EMIT m_session.postChanged(id, state, reason);
}

std::optional<Post> Publisher::find(const PostId &id) const
{
    const QList<Post> posts = m_session.m_feed.posts();
    const auto found = std::find_if(posts.begin(), posts.end(), [&id](const Post &post) { return post.id == id; });
    return found == posts.end() ? std::nullopt : std::optional(*found);
}

} // namespace coterie
