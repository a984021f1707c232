// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// What a person writes in a community: posts and what becomes of them, drafts, replies; and what of it is kept.

#include "ui/Community.h"
#include "ui/Format.h"
#include "ui/ServiceContext.h"

#include <QQmlEngine>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

bool Community::canPost() const
{
    return m_service && m_service->identity().walletFor(m_top.token).has_value();
}

QString Community::postingHint() const
{
    if (!m_service)
        return {};
    const std::optional<Wallet> wallet = m_service->identity().walletFor(m_top.token);
    if (!wallet)
        return tr("Link a wallet to post.");
    //: %1 a shortened wallet address, %2 the chain's name
    return tr("posting as %1 · %2")
        .arg(Format::shortAddress(wallet->address, true),
             Identity::chainOf(*wallet) == "solana"_L1 ? u"Solana"_s : u"Ethereum"_s);
}

/** What was written and seen before; whatever was typed since the start is newer. */
void Community::restore(const KeptFeed &kept)
{
    if (kept.readUpTo)
        m_savedReadMark = m_readMark = std::max(m_readMark, *kept.readUpTo);
    m_threadDrafts = kept.drafts;
    const QString draft = m_threadDrafts.take({});
    if (m_draft.isEmpty() && !draft.isEmpty()) {
        m_draft = draft;
        Q_EMIT draftChanged();
    }
    summarise();
    Q_EMIT stageChanged();
}

void Community::setDraft(const QString &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    saveDraftsSoon();
    Q_EMIT draftChanged();
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
        store.saveDraft(m_top.token, {}, m_draft);
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
    FeedSession &session = m_session->thread(root);
    const User &user = m_service->identity().user;
    auto thread = std::make_unique<ThreadModel>(session, row(root), user.username, m_threadDrafts.value(root));
    thread->setUsername(user.username, user.profileImageUrl);
    QQmlEngine::setObjectOwnership(thread.get(), QQmlEngine::CppOwnership);
    connect(thread.get(), &ThreadModel::draftChanged, this, &Community::saveDraftsSoon);
    setThread(std::move(thread));
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
    if (leaving) {
        const MessageId root(leaving->rootId());
        m_threadDrafts.insert(root, leaving->draft());
        m_session->leaveThread(root);
    }
    Q_EMIT threadChanged(); // before the old one dies, so that nobody looks at it
}

bool Community::post(const QString &text)
{
    return m_session && m_session->post(text).has_value();
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
    if (m_session)
        m_session->undoDiscard(post);
}

void Community::dismiss(const QString &messageId)
{
    if (m_session)
        m_session->dismiss(MessageId(messageId));
}

QString Community::takeBack(qreal key)
{
    return takeBack(m_model.rowByKey(RowKey(key)));
}

QString Community::takeBackReply(qreal key)
{
    return m_thread ? takeBack(m_thread->rowByKey(RowKey(key))) : QString();
}

QString Community::takeBack(const RowPointer &row)
{
    if (!row || !m_session)
        return {};
    if (const Post *post = row->post()) {
        const QString text = post->content;
        m_session->discard(post->id);
        return text;
    }
    if (const MessageRow *message = row->message(); message && message->own) {
        const QString text = message->told->content;
        m_session->dismiss(message->told->id);
        return text;
    }
    return {};
}

} // namespace coterie
