// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/CommunityThreads.h"

#include "client/Account.h"
#include "ui/community/CommunityDrafts.h"

#include <QQmlEngine>

#include <utility>

namespace coterie {

CommunityThreads::CommunityThreads(CommunityDrafts &drafts, QObject *parent) : QObject(parent), m_drafts(drafts) {}

CommunityThreads::~CommunityThreads() = default;

void CommunityThreads::attach(Account &account, Timeline &timeline)
{
    m_account = &account;
    m_timeline = &timeline;
}

void CommunityThreads::detach()
{
    setCurrent(nullptr);
    m_account = nullptr;
    m_timeline = nullptr;
}

void CommunityThreads::setFlagRules(const FlagRules &rules)
{
    m_flagRules = rules;
    if (m_current)
        m_current->setFlagRules(rules);
}

bool CommunityThreads::post(const MessageId &root, const QString &text, const QString &mediaUrl)
{
    if (!m_timeline || !m_timeline->thread(root).post(text, mediaUrl))
        return false;
    if (!isOpen(root))
        m_timeline->leaveThread(root);
    return true;
}

bool CommunityThreads::isOpen(const MessageId &root) const
{
    return m_current && m_current->rootId() == root.text();
}

void CommunityThreads::open(const QString &rootId)
{
    const MessageId root(rootId);
    if (!m_timeline || isOpen(root))
        return;
    Timeline &timeline = m_timeline->thread(root);
    const User &user = m_account->identity().user;
    auto thread =
        std::make_unique<ThreadModel>(timeline, m_timeline->feed().store().find(root), m_drafts.ofThread(root));
    thread->setUsername(user.username, user.profileImageUrl);
    QQmlEngine::setObjectOwnership(thread.get(), QQmlEngine::CppOwnership);
    thread->setFlagRules(m_flagRules);
    thread->setMuted(&m_account->muted());
    setCurrent(std::move(thread));
}

void CommunityThreads::close()
{
    setCurrent(nullptr);
}

void CommunityThreads::setCurrent(std::unique_ptr<ThreadModel> thread)
{
    if (!thread && !m_current)
        return;
    m_drafts.save();
    const auto leaving = std::exchange(m_current, std::move(thread));
    if (leaving)
        m_timeline->leaveThread(MessageId(leaving->rootId()));
    Q_EMIT currentChanged(); // before the old one is destroyed, so that no view uses it any more
}

} // namespace coterie
