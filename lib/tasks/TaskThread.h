// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tasks/Mailbox.h"

#include <QString>
#include <QThread>

namespace coterie {

/**
 * A thread that runs posted tasks in order. Objects that only the tasks use are created by the first task and destroyed
 * by the last one, so they belong to that thread alone. Call all methods except post() on the thread that created this
 * object.
 */
class TaskThread {
public:
    explicit TaskThread(const QString &name);
    /** Requires that finish() was called if start() was. */
    ~TaskThread() = default;

    /**
     * Starts the thread. If it is never called, tasks run on the creating thread, which tests in virtual time rely on.
     */
    void start();
    /** Queues a task; may be called from any thread. */
    void post(std::function<void()> task) { m_mailbox.post(std::move(task)); }
    /**
     * Blocks until all posted tasks and then `last` have run on the thread, and ends the thread. If start() was never
     * called, runs `last` on the calling thread.
     */
    void finish(const std::function<void()> &last);

private:
    Mailbox m_mailbox; ///< lives on m_thread
    QThread m_thread;
};

} // namespace coterie
