// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/thread/ThreadModel.h"

#include "ui/text/Format.h"

#include <utility>

namespace coterie {

ThreadModel::ThreadModel(Timeline &session, RowPointer root, Draft &draft, QObject *parent)
    : FeedModel(Order::OldestFirst, parent), m_session(session), m_root(std::move(root)), m_draft(draft)
{
    fill(session.feed()); // rows may be cached from an earlier visit, or posts of an earlier run
    connect(&session, &Timeline::changed, this, [this](const ChangeSet &changes) { apply(changes); });
    connect(&session, &Timeline::stageChanged, this, [this] {
        Q_EMIT stageChanged();
        Q_EMIT olderChanged();
    });
    connect(&session, &Timeline::olderChanged, this, &ThreadModel::olderChanged);
    session.load();
}

ThreadModel::~ThreadModel() = default;

QString ThreadModel::rootId() const
{
    return m_session.feed().thread().text();
}

RowPointer ThreadModel::find(const MessageId &id) const
{
    return m_root && m_root->message() && m_root->message()->id() == id ? m_root : m_session.feed().store().find(id);
}

QString ThreadModel::rootUsername() const
{
    return m_root && m_root->message() ? Format::name(m_root->message()->message->author.username) : QString();
}

QString ThreadModel::rootInitials() const
{
    return Format::initials(rootUsername());
}

int ThreadModel::rootColor() const
{
    return Format::colorIndex(rootUsername());
}

QString ThreadModel::rootImageUrl() const
{
    return m_root && m_root->message() ? m_root->message()->message->author.profileImageUrl : QString();
}

QString ThreadModel::rootMediaUrl() const
{
    return m_root && m_root->message() ? m_root->message()->message->mediaUrl : QString();
}

QString ThreadModel::rootContent() const
{
    return m_root && m_root->message() ? m_root->message()->message->content : QString();
}

ThreadModel::Stage ThreadModel::stage() const
{
    return Stage(m_session.stage());
}

QString ThreadModel::failureText() const
{
    return m_session.failure() ? sentence(*m_session.failure()) : QString();
}

bool ThreadModel::hasOlder() const
{
    return m_session.stage() == Timeline::Stage::Ready && !m_session.feed().store().complete();
}

bool ThreadModel::loadingOlder() const
{
    return m_session.loadingOlder();
}

QString ThreadModel::olderError() const
{
    return m_session.olderError();
}

void ThreadModel::reload()
{
    m_session.refresh();
}

void ThreadModel::loadOlder()
{
    m_session.loadOlder();
}

void ThreadModel::loadHole(qreal key)
{
    m_session.loadHole(RowKey(key));
}

bool ThreadModel::post(const QString &text)
{
    return m_session.post(text).has_value();
}

} // namespace coterie
