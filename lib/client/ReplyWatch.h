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

/** One or more replies to a message of this user. */
struct ReplyNews {
    MessageId root;                     ///< this user's message
    std::optional<SharedMessage> reply; ///< nothing if it was missed and only the count is known
    qint64 count = 1;
};

/**
 * Watches one timeline for replies to this user's messages. Live replies are reported one by one, except the user's own
 * and flagged ones. Missed replies are reported as a number when a page shows a higher count. GUI thread.
 */
class ReplyWatch : public QObject {
    Q_OBJECT

public:
    explicit ReplyWatch(Timeline &timeline, QObject *parent = nullptr);

Q_SIGNALS:
    void replied(const coterie::ReplyNews &news);

private:
    void checkLive(const SharedMessage &shared);
    void checkCounts(const ChangeSet &changes);

    Timeline &m_timeline;
    RecentIds m_seen;
    QHash<MessageId, qint64> m_known; ///< reply counts of own messages that were reported or there before
};

} // namespace coterie
