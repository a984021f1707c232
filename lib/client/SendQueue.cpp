// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/SendQueue.h"

#include "feed/Log.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

/** Limits of the search for a post. */
constexpr int messagesPerPage = 100;
constexpr int maxPages = 20;

struct SendQueueText {
    Q_DECLARE_TR_FUNCTIONS(SendQueue)
};

/** Returns why a post was refused: the server's text if there is one. */
QString refusal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::SignInRequired:
        return SendQueueText::tr("you are no longer signed in");
    case ApiError::Kind::Forbidden:
        return error.serverMessage.isEmpty()
                   ? SendQueueText::tr("the wallet is not linked or does not hold enough of the token")
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
    post.parentMessageId = m_access.feed().thread();
    post.content = text;
    post.mediaUrl = mediaUrl;
    post.submittedAt = m_scheduler.wallClock();
    // Known to the matcher before a byte is sent: the event may come before the 200 (P3).
    m_access.apply(m_access.feed().add(post));
    saveAndSend(post, false);
    return post.id;
}

/** Sent even if it could not be saved, which the user was told (P1). */
void SendQueue::saveAndSend(const Post &post, bool refreshWallet)
{
    Watch &watch = m_watches[post.id.text()];
    watch.deadline.reset();
    watch.due = watch.restored = false;
    ++watch.submission;
    m_requests.savePost(post, [this, id = post.id, submission = watch.submission, refreshWallet] {
        const std::optional<Post> saved = find(id);
        const auto watched = m_watches.find(id.text());
        if (!saved || watched == m_watches.end() || watched->second.submission != submission)
            return; // discarded meanwhile
        qCDebug(feedLog).noquote() << "post" << id.text() << name(saved->state);
        Q_EMIT postChanged(id, saved->state, {});
        send(*saved, refreshWallet);
    });
}

void SendQueue::restore(Post post)
{
    const bool interrupted = post.state == PostState::Sending;
    post = show(std::move(post), SendQueueText::tr("Coterie was closed while the post was being sent."));
    if (interrupted)
        m_requests.savePost(post, {});
}

void SendQueue::undoDiscard(Post post)
{
    post = show(std::move(post), SendQueueText::tr("The post was discarded while it was being sent."));
    m_requests.savePost(post, {});
    if (m_loaded)
        settleRestored();
    Q_EMIT postChanged(post.id, post.state, post.reason);
}

Post SendQueue::show(Post post, const QString &interruption)
{
    if (post.state == PostState::Sending) {
        post.state = PostState::Unconfirmed;
        post.reason = interruption;
    }
    m_access.apply(m_access.feed().add(post));
    m_watches[post.id.text()].restored = post.state == PostState::InReview || post.state == PostState::Unconfirmed;
    return post;
}

void SendQueue::settleRestored()
{
    m_loaded = true;
    const QList<Post> posts = m_access.feed().posts();
    for (const Post &post : posts) {
        Watch &watch = m_watches[post.id.text()];
        if (!std::exchange(watch.restored, false))
            continue;
        const std::chrono::milliseconds age(m_scheduler.wallClock() - post.submittedAt);
        const auto deadline = m_timing.publishDeadline;
        // If the clock was set back, it waits for one whole deadline at most.
        startDeadline(post.id, std::clamp(deadline - age, std::chrono::milliseconds{}, deadline));
    }
}

void SendQueue::sendAgain(const PostId &id)
{
    std::optional<Post> post = find(id);
    if (!post || post->state == PostState::Sending)
        return;
    // The user may have linked a wallet or bought the token since, so the server must look it up again.
    const bool refreshWallet = post->state == PostState::Failed;
    m_access.apply(m_access.feed().resubmit(id, m_scheduler.wallClock()));
    saveAndSend(*find(id), refreshWallet);
}

void SendQueue::send(const Post &post, bool refreshWallet)
{
    const std::optional<PostingSource> source = m_requests.source();
    if (!source) {
        setState(post.id, PostState::Failed, SendQueueText::tr("no wallet is linked to your account"));
        return;
    }
    PostRequest request;
    request.content = post.content;
    request.chainId = source->chainId;
    request.walletAddress = source->address;
    request.mediaUrl = post.mediaUrl;
    request.invalidateCache = refreshWallet;
    m_requests.sendPost(request, post.parentMessageId,
                        [this, id = post.id, submission = m_watches[post.id.text()].submission](
                            const Result<Done, ApiError> &result) { finish(id, submission, result); });
}

void SendQueue::finish(const PostId &id, int submission, const Result<Done, ApiError> &result)
{
    const auto watch = m_watches.find(id.text());
    if (watch == m_watches.end() || watch->second.submission != submission || !find(id))
        return; // already published, discarded, or sent again
    if (result.ok()) {
        setState(id, PostState::InReview);
        startDeadline(id, m_timing.publishDeadline);
    } else if (result.error().outcomeUnknown()) {
        setState(id, PostState::Unconfirmed, sentence(result.error()));
        startDeadline(id, m_timing.publishDeadline);
    } else {
        setState(id, PostState::Failed, refusal(result.error()), result.error().kind == ApiError::Kind::Forbidden);
    }
}

void SendQueue::startDeadline(const PostId &id, std::chrono::milliseconds delay)
{
    m_watches[id.text()].deadline = m_scheduler.startTimer(delay, [this, id] {
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
    m_requests.refetchNewestPage(
        [this, id, submission = found->second.submission](const Result<FeedStore::Page, ApiError> &page) {
            if (!page.ok())
                finishCheck(id, submission, page.error());
            else if (page.value().last)
                finishCheck(id, submission, std::nullopt);
            else
                checkOlder(id, submission, page.value().messages, 1);
        });
}

/** Merges only the newest page into the feed. Searches older pages as far back as the post can be. */
void SendQueue::checkOlder(const PostId &id, int submission, const QList<Message> &newer, int pages)
{
    const std::optional<Post> post = find(id);
    if (!post || newer.isEmpty() || pages == maxPages
        || newer.back().createdAt.milliseconds() < post->submittedAt - EchoMatcher::skewMilliseconds)
        return finishCheck(id, submission, std::nullopt);
    m_requests.requestPage(newer.back().id, messagesPerPage,
                           [this, id, submission, pages](const Result<QList<Message>, ApiError> &messages) {
                               if (!messages.ok())
                                   return finishCheck(id, submission, messages.error());
                               m_access.apply(m_access.feed().lookThrough(messages.value()));
                               if (messages.value().size() < messagesPerPage)
                                   finishCheck(id, submission, std::nullopt);
                               else
                                   checkOlder(id, submission, messages.value(), pages + 1);
                           });
}

void SendQueue::finishCheck(const PostId &id, int submission, const std::optional<ApiError> &error)
{
    const auto watch = m_watches.find(id.text());
    if (watch == m_watches.end())
        return; // the page contained the message
    watch->second.checking = false;
    const std::optional<Post> post = find(id);
    if (!post || watch->second.submission != submission)
        return;
    if (error) {
        // The message may still arrive. Check again as soon as the service allows it.
        startDeadline(id,
                      std::max(error->retryAfter.value_or(std::chrono::milliseconds{}), m_timing.publishDeadline / 3));
        return;
    }
    if (post->state == PostState::InReview && !watch->second.due)
        return; // the user asked early; its deadline is still to come
    m_access.apply(m_access.feed().settleLoosely(id));
    if (find(id))
        setAbsent(*post);
}

void SendQueue::setAbsent(const Post &post)
{
    const bool otherWords = m_access.feed().mayBeOtherWords(post.id);
    if (post.state == PostState::InReview)
        setState(post.id, PostState::NotPublished,
                 otherWords
                     ? SendQueueText::tr("The service accepted the post but did not publish it. Another message of "
                                         "yours appeared, so the service may have changed the text.")
                     : SendQueueText::tr(
                         "The service accepted the post but did not publish it. Moderation may have declined it."));
    else if (post.state == PostState::Unconfirmed)
        setState(post.id, PostState::Unconfirmed,
                 otherWords ? SendQueueText::tr("The post is not in the feed yet, but another message of yours is. The "
                                                "service may have changed the text.")
                            : SendQueueText::tr(
                                "The post is not in the feed yet. If you send it again, it may be published twice."));
}

void SendQueue::forget(const PostId &id)
{
    m_watches.erase(id.text());
}

void SendQueue::setState(const PostId &id, PostState state, const QString &reason, bool forbidden)
{
    qCDebug(feedLog).noquote() << "post" << id.text() << name(state);
    m_access.apply(m_access.feed().setPostState(id, state, reason, forbidden));
    if (const std::optional<Post> post = find(id))
        m_requests.savePost(*post, {});
    Q_EMIT postChanged(id, state, reason);
}

std::optional<Post> SendQueue::find(const PostId &id)
{
    const RowPointer row = m_access.feed().findPost(id);
    return row ? std::optional(*row->post()) : std::nullopt;
}

} // namespace coterie
