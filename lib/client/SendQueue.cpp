// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/SendQueue.h"

#include "client/TimelineLoader.h"
#include "feed/Log.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

/** How far back a post is looked for: what the service gives at once, and how often it is asked. */
constexpr int mostOnPage = 100;
constexpr int mostPages = 20;

struct SendQueueText {
    Q_DECLARE_TR_FUNCTIONS(SendQueue)
};

/** The server's words say what is wrong; ours say what can be done about it. */
QString refusal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::SignInRequired:
        return SendQueueText::tr("you are not signed in any more");
    case ApiError::Kind::Forbidden:
        return error.serverMessage.isEmpty()
                   ? SendQueueText::tr("the wallet is not linked, or does not hold enough of the token")
                   : error.serverMessage;
    default:
        return error.serverMessage.isEmpty() ? sentence(error) : error.serverMessage;
    }
}

} // namespace

PostId SendQueue::publish(const QString &text, const QString &mediaUrl)
{
    Post post;
    post.id = PostId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    post.parentMessageId = m_session.m_feed.thread();
    post.content = text;
    post.mediaUrl = mediaUrl;
    post.submittedAt = m_session.m_scheduler.wallClock();
    // Known to the matcher before a byte is sent: the event may come before the 200 (P3).
    m_session.applyOutcome(m_session.m_feed.add(post));
    keep(post, false);
    return post.id;
}

/** On disk before a byte is sent (P1). Where it cannot be kept, which was told, it is sent all the same. */
void SendQueue::keep(const Post &post, bool afresh)
{
    Watch &watch = m_watches[post.id.text()];
    watch.deadline.reset();
    watch.due = watch.left = false;
    ++watch.submission;
    const auto go = [this, id = post.id, submission = watch.submission, afresh](bool) {
        const std::optional<Post> kept = find(id);
        const auto still = m_watches.find(id.text());
        if (!kept || still == m_watches.end() || still->second.submission != submission)
            return; // discarded meanwhile
        qCDebug(feedLog).noquote() << "post" << id.text() << name(kept->state);
        Q_EMIT m_session.postChanged(id, kept->state, {});
        send(*kept, afresh);
    };
    if (m_session.m_store.isNull())
        go(false);
    else
        m_session.m_store.keepPost(m_session.m_token, post, &m_session, go);
}

void SendQueue::restore(Post post)
{
    const bool interrupted = post.state == PostState::Sending;
    post = shown(std::move(post), SendQueueText::tr("Coterie ended while it was being sent."));
    if (interrupted)
        m_session.m_store.keepPost(m_session.m_token, post);
}

void SendQueue::undoDiscard(Post post)
{
    post = shown(std::move(post), SendQueueText::tr("It was discarded while it was being sent."));
    m_session.m_store.keepPost(m_session.m_token, post);
    if (m_session.stage() == Timeline::Stage::Ready)
        settle();
    Q_EMIT m_session.postChanged(post.id, post.state, post.reason);
}

Post SendQueue::shown(Post post, const QString &interrupted)
{
    if (post.state == PostState::Sending) {
        post.state = PostState::Unconfirmed;
        post.reason = interrupted;
    }
    m_session.applyOutcome(m_session.m_feed.add(post));
    m_watches[post.id.text()].left = post.state == PostState::InReview || post.state == PostState::Unconfirmed;
    return post;
}

void SendQueue::settle()
{
    const QList<Post> posts = m_session.m_feed.posts();
    for (const Post &post : posts) {
        Watch &watch = m_watches[post.id.text()];
        if (!std::exchange(watch.left, false))
            continue;
        const std::chrono::milliseconds age(m_session.m_scheduler.wallClock() - post.submittedAt);
        const auto deadline = m_session.m_timing.publishDeadline;
        // A clock that was set back makes it wait a whole deadline, not longer.
        startDeadline(post.id, std::clamp(deadline - age, std::chrono::milliseconds{}, deadline));
    }
}

void SendQueue::sendAgain(const PostId &id)
{
    std::optional<Post> post = find(id);
    if (!post || post->state == PostState::Sending)
        return;
    // The person may have linked a wallet or bought the token since: have the server look it up afresh.
    const bool afresh = post->state == PostState::Failed;
    m_session.applyOutcome(m_session.m_feed.resubmit(id, m_session.m_scheduler.wallClock()));
    keep(*find(id), afresh);
}

void SendQueue::send(const Post &post, bool afresh)
{
    const std::optional<PostingSource> source = m_session.source();
    if (!source) {
        setState(post.id, PostState::Failed, SendQueueText::tr("no wallet is linked to your account"));
        return;
    }
    PostRequest request;
    request.content = post.content;
    request.chainId = source->chainId;
    request.walletAddress = source->address;
    request.mediaUrl = post.mediaUrl;
    request.invalidateCache = afresh;
    const TokenAddress token = m_session.m_token;
    m_session.m_network.call<Done>(
        &m_session,
        [token, request, parent = post.parentMessageId](ApiClient &api, Reply<Done> reply) {
            if (parent.isEmpty())
                api.post(token, request, std::move(reply));
            else
                api.reply(token, parent, request, std::move(reply));
        },
        [this, id = post.id, submission = m_watches[post.id.text()].submission](const Result<Done, ApiError> &result) {
            answered(id, submission, result);
        });
}

void SendQueue::answered(const PostId &id, int submission, const Result<Done, ApiError> &result)
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
        setState(id, PostState::Failed, refusal(result.error()), result.error().kind == ApiError::Kind::Forbidden);
    }
}

void SendQueue::startDeadline(const PostId &id, std::chrono::milliseconds delay)
{
    m_watches[id.text()].deadline = m_session.m_scheduler.startTimer(delay, [this, id] {
        m_watches[id.text()].due = true;
        check(id);
    });
}

void SendQueue::check(const PostId &id)
{
    const std::optional<Post> post = find(id);
    const auto found = m_watches.find(id.text());
    if (!post || found == m_watches.end() || found->second.checking || post->state == PostState::Sending
        || post->state == PostState::Failed)
        return;
    found->second.checking = true;
    const auto came = [this, id, submission = found->second.submission](const TimelineLoader::Page &page) {
        if (!page.ok())
            return checked(id, submission, page.error());
        m_session.m_pages->merge(page.value());
        if (page.value().last)
            checked(id, submission, std::nullopt);
        else
            lookFurther(id, submission, page.value().messages, 1);
    };
    m_session.m_pages->fetch({}, came);
}

/** The newest page belongs into the feed; older ones, as far back as the post can be, are looked through alone. */
void SendQueue::lookFurther(const PostId &id, int submission, const QList<Message> &newer, int pages)
{
    const std::optional<Post> post = find(id);
    if (!post || newer.isEmpty() || pages == mostPages
        || newer.back().createdAt.milliseconds() < post->submittedAt - EchoMatcher::skewMilliseconds)
        return checked(id, submission, std::nullopt);
    m_session.ask(newer.back().id, mostOnPage,
                  [this, id, submission, pages](const Result<QList<Message>, ApiError> &messages) {
                      if (!messages.ok())
                          return checked(id, submission, messages.error());
                      m_session.applyOutcome(m_session.m_feed.lookThrough(messages.value()));
                      if (messages.value().size() < mostOnPage)
                          checked(id, submission, std::nullopt);
                      else
                          lookFurther(id, submission, messages.value(), pages + 1);
                  });
}

void SendQueue::checked(const PostId &id, int submission, const std::optional<ApiError> &error)
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
        return; // looked up early, by hand: its deadline is still to come
    m_session.applyOutcome(m_session.m_feed.settleLoosely(id));
    if (find(id))
        absent(*post);
}

void SendQueue::absent(const Post &post)
{
    const bool otherWords = m_session.m_feed.mayBeOtherWords(post.id);
    if (post.state == PostState::InReview)
        setState(post.id, PostState::NotPublished,
                 otherWords
                     ? SendQueueText::tr("It was accepted but never appeared. Another message of yours did; "
                                         "the service may have changed the words.")
                     : SendQueueText::tr("It was accepted but never appeared; moderation may have declined it."));
    else if (post.state == PostState::Unconfirmed)
        setState(post.id, PostState::Unconfirmed,
                 otherWords
                     ? SendQueueText::tr("It is not in the feed so far, but another message of yours is; the "
                                         "service may have changed the words.")
                     : SendQueueText::tr("It is not in the feed so far. Sending it again may publish it twice."));
}

void SendQueue::forget(const PostId &id)
{
    m_watches.erase(id.text());
}

void SendQueue::setState(const PostId &id, PostState state, const QString &reason, bool forbidden)
{
    qCDebug(feedLog).noquote() << "post" << id.text() << name(state);
    m_session.applyOutcome(m_session.m_feed.setPostState(id, state, reason, forbidden));
    if (const std::optional<Post> post = find(id))
        m_session.m_store.keepPost(m_session.m_token, *post);
    Q_EMIT m_session.postChanged(id, state, reason);
}

std::optional<Post> SendQueue::find(const PostId &id) const
{
    const RowPointer row = m_session.m_feed.findPost(id);
    return row ? std::optional(*row->post()) : std::nullopt;
}

} // namespace coterie
