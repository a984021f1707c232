// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"

#include <deque>
#include <memory>
#include <unordered_map>

namespace coterie {

/**
 * Carries the likes of one feed out (L1), and asks the service to count where only it can know: a like whose echo did not
 * come, and one that came while a page was on its way. Those questions wait for each other, and are few. A part of
 * Timeline, and on its thread.
 */
class LikeQueue {
public:
    explicit LikeQueue(Timeline &session) : m_session(session) {}

    [[nodiscard]] bool isUnderWay() const { return m_underWay > 0; }

    void send(const MessageId &id, bool liked);
    /** The count of this message may be one off. */
    void doubt(const MessageId &id);

private:
    void answered(const MessageId &id, bool liked, const Result<Done, ApiError> &result);
    void awaitEcho(const MessageId &id);
    void recountNext();

    Timeline &m_session;
    int m_underWay = 0;
    std::unordered_map<QString, std::unique_ptr<Timer>> m_echoes; ///< by MessageId
    std::deque<MessageId> m_doubtful;
    std::unique_ptr<Timer> m_recountTimer;
    bool m_recounting = false;
};

} // namespace coterie
