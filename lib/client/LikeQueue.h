// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiClient.h"
#include "client/FeedAccess.h"
#include "client/TimelineTiming.h"
#include "protocol/Community.h"
#include "realtime/Scheduler.h"

#include <QObject>

#include <deque>
#include <memory>
#include <unordered_map>

namespace coterie {

/** What a LikeQueue asks the service. Each reply arrives once, from the event loop. */
class LikeRequests {
public:
    virtual ~LikeRequests() = default;

    virtual void setLiked(const MessageId &id, bool liked, Reply<Done> reply) = 0;
    virtual void requestLikeCount(const MessageId &id, Reply<LikeCount> reply) = 0;
};

/**
 * Sends the likes of one timeline (L1), and requests a like count where only the service knows it: when the event of an
 * own like did not arrive, or an event arrived while a page was loading. Counts are requested one at a time, for at
 * most eight messages. GUI thread; everything passed in must outlive it.
 */
class LikeQueue : public QObject {
    Q_OBJECT

public:
    LikeQueue(FeedAccess &access, LikeRequests &requests, Scheduler &scheduler, const TimelineTiming &timing)
        : m_access(access), m_requests(requests), m_scheduler(scheduler), m_timing(timing)
    {
    }

    /** Returns whether a like or unlike is waiting for its reply. */
    [[nodiscard]] bool isBusy() const { return m_inFlight > 0; }

    void send(const MessageId &id, bool liked);
    /** The count of this message may be off by one: requests it soon. */
    void recount(const MessageId &id);

Q_SIGNALS:
    /** Emitted when a like or unlike was answered, with success or not. */
    void answered();

private:
    void finish(const MessageId &id, bool liked, const Result<Done, ApiError> &result);
    void awaitEcho(const MessageId &id);
    void recountNext();

    FeedAccess &m_access;
    LikeRequests &m_requests;
    Scheduler &m_scheduler;
    const TimelineTiming m_timing;
    int m_inFlight = 0;
    std::unordered_map<QString, std::unique_ptr<Timer>> m_echoTimers; ///< by MessageId
    std::deque<MessageId> m_doubtful;
    std::unique_ptr<Timer> m_recountTimer;
    bool m_recounting = false;
};

} // namespace coterie
