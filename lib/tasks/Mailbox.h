// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace coterie {

/**
 * Runs tasks from other threads on the thread that this object lives on. They run from the event loop, one at a time
 * and in the order of posting. Tasks that have not run when the mailbox is destroyed are discarded.
 *
 * Use it instead of a queued call: tasks are handed over under a std::mutex, which ThreadSanitizer sees. Qt is compiled
 * without ThreadSanitizer, so a hand-over through Qt's own locks would be reported as a data race.
 */
class Mailbox : public QObject {
    Q_OBJECT

public:
    explicit Mailbox(QObject *parent = nullptr);

    /** Queues a task; may be called from any thread. The task is destroyed on the thread that ran it. */
    void post(std::function<void()> task);

Q_SIGNALS:
    /** Internal: wakes the thread that the mailbox lives on. */
    void posted();

private:
    void runOne();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_tasks;
};

} // namespace coterie
