// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// What a person writes in a community: posts and what becomes of them, drafts, replies; and what of it is kept.

#include "client/Account.h"
#include "ui/community/Community.h"
#include "ui/settings/Preferences.h"
#include "ui/text/Format.h"

#include <QQmlEngine>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr qint64 mostReplies = 100; ///< that the service gives at once

} // namespace

std::optional<PostingSource> Community::postingSource() const
{
    return m_session ? m_session->source() : std::nullopt;
}

bool Community::canPost() const
{
    return postingSource().has_value();
}

QString Community::postingHint() const
{
    if (!m_service)
        return {};
    const std::optional<PostingSource> source = postingSource();
    if (!source)
        return tr("Link a wallet to post.");
    //: %1 is a shortened wallet address, %2 is the name of the chain
    return tr("Posting as %1 · %2").arg(Format::shortAddress(source->address, true), source->chainName());
}

QString Community::postingWallet() const
{
    const std::optional<PostingSource> source = postingSource();
    return source ? Format::shortAddress(source->address, true) : QString();
}

QVariantList Community::postingSources() const
{
    QVariantList list;
    if (!m_service)
        return list;
    const std::optional<PostingSource> chosen = postingSource();
    for (const PostingSource &source : PostingSource::all(m_service->identity().wallets, m_top.token)) {
        //: %1 is a shortened wallet address, %2 is the name of the chain
        const QString text = tr("%1 · %2").arg(Format::shortAddress(source.address, true), source.chainName());
        list.append(QVariantMap{{u"key"_s, source.key()}, {u"text"_s, text}, {u"chosen"_s, source == chosen}});
    }
    return list;
}

void Community::choosePostingSource(const QString &key)
{
    if (!m_session)
        return;
    m_session->setChosenSource(key);
    if (m_preferences)
        m_preferences->setPostingSource(m_service->identity().user.id.text(), m_top.token.text(), key);
    Q_EMIT identityChanged();
}

void Community::applyChosenSource()
{
    if (m_preferences && !m_service->identity().user.id.isEmpty())
        m_session->setChosenSource(
            m_preferences->postingSource(m_service->identity().user.id.text(), m_top.token.text()));
}

/** What was written and seen before; whatever was typed since the start is newer. */
void Community::restore(const CachedFeed &kept)
{
    if (kept.readUpTo)
        m_savedReadMark = m_readMark = std::max(m_readMark, *kept.readUpTo);
    m_threadDrafts = kept.drafts;
    const QString draft = m_threadDrafts.take({});
    if (m_writing.text().isEmpty() && !draft.isEmpty()) {
        const bool changed = m_draftsChanged;
        m_writing.setText(draft);
        m_draftsChanged = changed; // it comes from where it would be saved
    }
    summarise();
    Q_EMIT stageChanged();
}

void Community::saveSoon()
{
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

void Community::saveDraftsSoon()
{
    m_draftsChanged = true;
    saveSoon();
}

void Community::save()
{
    m_saveTimer.stop();
    if (!m_service)
        return;
    const AccountStore store = m_service->store();
    if (std::exchange(m_draftsChanged, false)) {
        store.saveDraft(m_top.token, {}, m_writing.text());
        if (m_thread)
            store.saveDraft(m_top.token, MessageId(m_thread->rootId()), m_thread->draft());
    }
    if (std::exchange(m_savedReadMark, m_readMark) != m_readMark)
        store.saveReadUpTo(m_top.token, m_readMark);
}

void Community::openThread(const QString &rootId)
{
    const MessageId root(rootId);
    if (!m_session || isThreadOpen(root))
        return;
    Timeline &session = m_session->thread(root);
    const User &user = m_service->identity().user;
    auto thread = std::make_unique<ThreadModel>(session, row(root), writingIn(root));
    thread->setUsername(user.username, user.profileImageUrl);
    QQmlEngine::setObjectOwnership(thread.get(), QQmlEngine::CppOwnership);
    thread->setFlagRules(m_flagRules);
    thread->setMuted(&m_service->muted());
    setThread(std::move(thread));
}

/** It stays as long as the community does, for a reply may be half written, or wait for its picture. */
Draft &Community::writingIn(const MessageId &root)
{
    std::unique_ptr<Draft> &writing = m_threadWritings[root.text()];
    if (!writing) {
        writing = std::make_unique<Draft>([this, root](const QString &text, const QString &mediaUrl) {
            if (!m_session || !m_session->thread(root).post(text, mediaUrl))
                return false;
            if (!isThreadOpen(root))
                m_session->leaveThread(root);
            return true;
        });
        writing->setText(m_threadDrafts.take(root));
        writing->picture()->setService(m_service);
        connect(writing.get(), &Draft::textChanged, this, &Community::saveDraftsSoon);
    }
    return *writing;
}

void Community::closeThread()
{
    setThread(nullptr);
}

bool Community::isThreadOpen(const MessageId &root) const
{
    return m_thread && m_thread->rootId() == root.text();
}

void Community::setThread(std::unique_ptr<ThreadModel> thread)
{
    if (!thread && !m_thread)
        return;
    if (m_saveTimer.isActive())
        save();
    const auto leaving = std::exchange(m_thread, std::move(thread));
    if (leaving)
        m_session->leaveThread(MessageId(leaving->rootId()));
    Q_EMIT threadChanged(); // before the old one dies, so that nobody looks at it
}

bool Community::post(const QString &text, const QString &mediaUrl)
{
    if (!m_session || !m_session->post(text, mediaUrl))
        return false;
    setSort(Newest); // where it shows
    return true;
}

void Community::watchPost(const PostId &id, PostState state)
{
    if (state != PostState::NotPublished && state != PostState::Failed) {
        m_lostPosts.remove(id);
        return;
    }
    if (m_lostPosts.contains(id))
        return; // it was discarded, and is back
    m_lostPosts.insert(id);
    const QList<Post> posts = m_session->posts();
    const auto post = std::ranges::find(posts, id, &Post::id);
    if (post != posts.end())
        Q_EMIT notPublished(*post);
}

/** What muted people write is news to nobody. Of what was missed only a count is known: who wrote it has to be asked. */
void Community::hearReplies(const ReplyNews &news)
{
    const MutedUsers &muted = m_service->muted();
    if (news.reply && muted.contains((*news.reply)->author.id))
        return;
    if (news.reply || muted.count() == 0) {
        Q_EMIT replied(news);
        return;
    }
    m_service->network().call<QList<Message>>(
        m_session.get(),
        [token = m_top.token, root = news.root,
         limit = int(std::min(news.count, mostReplies))](ApiClient &api, Reply<QList<Message>> reply) {
            api.replies(token, root, {.before = {}, .limit = limit}, std::move(reply));
        },
        [this, news](const Result<QList<Message>, ApiError> &newest) {
            ReplyNews heard = news;
            if (newest.ok())
                heard.count -= std::ranges::count_if(newest.value(), [this](const Message &message) {
                    return m_service->muted().contains(message.author.id);
                });
            if (heard.count > 0)
                Q_EMIT replied(heard);
        });
}

void Community::like(const QString &messageId)
{
    if (m_session)
        m_session->setLiked(MessageId(messageId), true);
}

void Community::unlike(const QString &messageId)
{
    if (m_session)
        m_session->setLiked(MessageId(messageId), false);
}

void Community::sendAgain(const QString &postId)
{
    if (m_session)
        m_session->sendAgain(PostId(postId));
}

void Community::checkNow(const QString &postId)
{
    if (m_session)
        m_session->checkNow(PostId(postId));
}

void Community::discard(const QString &postId)
{
    if (const std::optional<Post> post = m_session ? m_session->discard(PostId(postId)) : std::nullopt)
        Q_EMIT discarded(*post);
}

void Community::undoDiscard(const Post &post)
{
    if (!m_session)
        return;
    if (post.state == PostState::NotPublished || post.state == PostState::Failed)
        m_lostPosts.insert(post.id); // perhaps by an earlier run
    m_session->undoDiscard(post);
}

void Community::dismiss(const QString &messageId)
{
    if (m_session)
        m_session->dismiss(MessageId(messageId));
}

bool Community::takeBack(qreal key)
{
    return takeBack(m_model.rowByKey(RowKey(key)), m_writing);
}

bool Community::takeBackReply(qreal key)
{
    return m_thread && takeBack(m_thread->rowByKey(RowKey(key)), *m_thread->writing());
}

bool Community::takeBack(const RowPointer &row, Draft &into)
{
    if (!row || !m_session)
        return false;
    if (const Post *post = row->post()) {
        into.takeBack(post->content, post->mediaUrl);
        m_session->discard(post->id);
        return true;
    }
    if (const MessageRow *message = row->message(); message && message->own) {
        into.takeBack(message->message->content, message->message->mediaUrl);
        m_session->dismiss(message->message->id);
        return true;
    }
    return false;
}

} // namespace coterie
