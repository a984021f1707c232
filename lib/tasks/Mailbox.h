// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace coterie {

/**
 * Where other threads leave tasks for the thread that this object lives on. What was posted runs there from the event
 * loop, one task at a time and in the order of posting; what has not run when the mailbox is destroyed never will.
 *
 * It is more than a queued call: the tasks change hands under a std::mutex, which ThreadSanitizer sees, while the locks
 * inside Qt are compiled without it and a call through them would look like a race of ours.
 */
class Mailbox : public QObject {
    Q_OBJECT

public:
    explicit Mailbox(QObject *parent = nullptr);

    /** Any thread. The task is destroyed where it ran. */
    void post(std::function<void()> task);

Q_SIGNALS:
    /** For the mailbox itself: it crosses over to its thread. */
    void posted();

private:
    void runOne();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_tasks;
};

} // namespace coterie
