// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/ReadState.h"

#include "client/Account.h"
#include "ui/text/Format.h"
#include "ui/time/Clock.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr int unreadShown = 100; // a badge shows at most "99+"
constexpr int previewLength = 60;

} // namespace

ReadState::ReadState(QObject *parent) : QObject(parent)
{
    constexpr int saveDelay = 400; // ms
    m_saveTimer.setInterval(saveDelay);
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &ReadState::save);
}

ReadState::~ReadState()
{
    if (m_saveTimer.isActive())
        save();
}

void ReadState::attach(Account &account, Timeline &timeline)
{
    m_account = &account;
    m_timeline = &timeline;
    connect(&account.muted(), &MutedUsers::changed, this, &ReadState::summarize);
    connect(&timeline, &Timeline::changed, this, &ReadState::summarize);
    connect(&timeline, &Timeline::stageChanged, this, [this] {
        if (m_timeline->stage() == Timeline::Stage::Ready && m_mark.microseconds == 0)
            markRead();
    });
}

void ReadState::detach()
{
    if (m_saveTimer.isActive())
        save();
    if (m_account)
        disconnect(&m_account->muted(), nullptr, this, nullptr);
    if (m_timeline)
        disconnect(m_timeline, nullptr, this, nullptr);
    m_account = nullptr;
    m_timeline = nullptr;
}

void ReadState::restore(const std::optional<Timestamp> &readUpTo)
{
    if (readUpTo)
        m_savedMark = m_mark = std::max(m_mark, *readUpTo);
    summarize();
}

void ReadState::markRead()
{
    if (!m_timeline)
        return;
    const FeedStore &store = m_timeline->feed().store();
    const Timestamp before = m_mark;
    for (int i = 0; i < store.size(); ++i) {
        if (const MessageRow *row = store.at(i)->message()) {
            m_mark = std::max(m_mark, row->message->createdAt);
            break;
        }
    }
    if (m_mark != before && !m_saveTimer.isActive())
        m_saveTimer.start();
    summarize();
}

void ReadState::save()
{
    m_saveTimer.stop();
    if (m_account && std::exchange(m_savedMark, m_mark) != m_mark)
        m_account->store().saveReadUpTo(m_timeline->token(), m_mark);
}

/** Computes the unread count and the preview from the feed, which is the only source of both. */
void ReadState::summarize()
{
    const FeedStore &store = m_timeline->feed().store();
    int unread = 0;
    QString preview;
    for (int i = 0; i < store.size() && unread < unreadShown; ++i) {
        const MessageRow *row = store.at(i)->message();
        if (!row || row->isFlagged() || (!row->own && m_account->muted().contains(row->message->author.id)))
            continue;
        if (preview.isEmpty()) {
            const QString name = Format::name(row->message->author.username);
            preview = Format::isolated(name) + u": "_s
                      + Format::excerpt(row->message->content, std::max(0, previewLength - int(name.size())));
            Clock::mind(row->message->createdAt.milliseconds());
        }
        if (row->message->createdAt <= m_mark)
            break;
        if (!row->own)
            ++unread;
    }
    if (std::exchange(m_unread, unread) != unread)
        Q_EMIT unreadChanged();
    if (std::exchange(m_preview, preview) != preview)
        Q_EMIT previewChanged();
}

} // namespace coterie
