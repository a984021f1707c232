// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/home/MessageFinder.h"

#include "ui/community/Community.h"

#include <QTimer>

#include <utility>

namespace coterie {

MessageFinder::MessageFinder(Community *community, const MessageId &id, qint64 createdAt, QObject *parent)
    : QObject(parent), m_community(community), m_id(id), m_createdAt(createdAt)
{
    // Queued, so that the views have handled the new rows and created their delegates.
    connect(community->timeline(), &CommunityTimeline::stageChanged, this, &MessageFinder::look, Qt::QueuedConnection);
    connect(community->timeline(), &CommunityTimeline::olderChanged, this, &MessageFinder::look, Qt::QueuedConnection);
    QTimer::singleShot(0, this, &MessageFinder::look);
}

void MessageFinder::more()
{
    m_pagesLeft = pagesAtOnce;
    m_looking = true;
    look();
}

void MessageFinder::look()
{
    if (!m_looking || !m_community)
        return;
    if (m_community->timeline()->row(m_id)) {
        tell(Outcome::Found);
        return;
    }
    switch (m_community->timeline()->stage()) {
    case CommunityTimeline::Idle:
    case CommunityTimeline::Loading:
        return;
    case CommunityTimeline::Failed:
        tell(Outcome::Failed);
        return;
    case CommunityTimeline::Ready:
        break;
    }
    if (m_community->timeline()->loadingOlder())
        return;
    if (std::exchange(m_asked, false) && !m_community->timeline()->olderError().isEmpty()) {
        tell(Outcome::Failed);
        return;
    }
    const Outcome outcome = whereabouts();
    if (outcome != Outcome::Further || m_pagesLeft == 0) {
        tell(outcome);
        return;
    }
    --m_pagesLeft;
    m_asked = true;
    m_community->timeline()->loadOlder();
}

MessageFinder::Outcome MessageFinder::whereabouts()
{
    const FeedModel &feed = *m_community->timeline()->feed();
    RowKey hole = 0; // above the current row, with no message in between
    for (int index = 0; index < feed.count(); ++index) {
        const RowPointer row = feed.row(index);
        if (row->hole())
            hole = row->key;
        const MessageRow *message = row->message();
        if (!message)
            continue;
        if (message->message->createdAt.milliseconds() < m_createdAt) {
            m_hole = hole;
            return hole == 0 ? Outcome::Gone : Outcome::InHole;
        }
        hole = 0;
    }
    return m_community->timeline()->hasOlder() ? Outcome::Further : Outcome::Gone;
}

void MessageFinder::tell(Outcome outcome)
{
    m_looking = false;
    Q_EMIT told(outcome);
}

} // namespace coterie
