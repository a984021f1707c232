// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "feed/RecentIds.h"
#include "feed/Row.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace coterie {

/** Somebody replied to a message of this person. */
struct ReplyNews {
    MessageId root;                     ///< theirs
    std::optional<SharedMessage> reply; ///< nothing when it was missed: only the count is known
    qint64 count = 1;
};

/**
 * Hears the replies to this person's messages in one feed. Those that came live are told one by one, without what is
 * theirs or unwanted; what was missed is told by how much a message's count is above what it was, when a page shows it.
 */
class ReplyWatch : public QObject {
    Q_OBJECT

public:
    explicit ReplyWatch(Timeline &session, QObject *parent = nullptr);

Q_SIGNALS:
    void replied(const coterie::ReplyNews &news);

private:
    void hear(const SharedMessage &shared);
    void look(const ChangeSet &changes);

    Timeline &m_session;
    RecentIds m_seen;
    QHash<MessageId, qint64> m_known; ///< replies of own messages that are told, or were there before
};

} // namespace coterie
