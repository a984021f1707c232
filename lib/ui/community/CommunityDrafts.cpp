// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/CommunityDrafts.h"

#include "client/Account.h"

#include <utility>

namespace coterie {

CommunityDrafts::CommunityDrafts(Publish publish, QObject *parent)
    : QObject(parent),
      m_publish(std::move(publish)),
      m_main([this](const QString &text, const QString &mediaUrl) { return m_publish({}, text, mediaUrl); })
{
    connect(&m_main, &Draft::textChanged, this, [this] { saveSoon({}); });
    constexpr int saveDelay = 400; // ms
    m_saveTimer.setInterval(saveDelay);
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &CommunityDrafts::save);
}

CommunityDrafts::~CommunityDrafts()
{
    if (m_saveTimer.isActive())
        save();
}

void CommunityDrafts::attach(Account &account, const TokenAddress &token)
{
    m_account = &account;
    m_token = token;
    m_main.picture()->setAccount(&account);
    for (const auto &[root, draft] : m_threads)
        draft->picture()->setAccount(&account);
}

void CommunityDrafts::detach()
{
    if (m_saveTimer.isActive())
        save();
    m_account = nullptr;
    m_main.picture()->setAccount(nullptr);
    for (const auto &[root, draft] : m_threads)
        draft->picture()->setAccount(nullptr);
}

void CommunityDrafts::restore(const QHash<MessageId, QString> &saved)
{
    m_saved = saved;
    const QString text = m_saved.take(MessageId());
    if (!m_main.text().isEmpty() || text.isEmpty())
        return;
    const bool changed = m_changed.contains(MessageId());
    m_main.setText(text);
    if (!changed)
        m_changed.remove(MessageId()); // the text was just loaded from disk
}

void CommunityDrafts::saveSoon(const MessageId &root)
{
    m_changed.insert(root);
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

void CommunityDrafts::save()
{
    m_saveTimer.stop();
    if (!m_account)
        return;
    const AccountStore store = m_account->store();
    const QSet<MessageId> changed = std::exchange(m_changed, {});
    for (const MessageId &root : changed) {
        const auto thread = m_threads.find(root.text());
        store.saveDraft(m_token, root, thread == m_threads.end() ? m_main.text() : thread->second->text());
    }
}

Draft &CommunityDrafts::ofThread(const MessageId &root)
{
    std::unique_ptr<Draft> &draft = m_threads[root.text()];
    if (!draft) {
        draft = std::make_unique<Draft>(
            [this, root](const QString &text, const QString &mediaUrl) { return m_publish(root, text, mediaUrl); });
        draft->setText(m_saved.take(root));
        draft->picture()->setAccount(m_account);
        connect(draft.get(), &Draft::textChanged, this, [this, root] { saveSoon(root); });
    }
    return *draft;
}

} // namespace coterie
