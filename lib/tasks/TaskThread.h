// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tasks/Mailbox.h"

#include <QString>
#include <QThread>

#include <chrono>

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
    /**
     * Like finish(), but blocks for `limit` at most. Returns false if the thread was still busy. Then it is left
     * behind: it ends after its tasks, so never destroy this object, nor what the tasks use. Exit with exitLeaving().
     */
    [[nodiscard]] bool finishWithin(std::chrono::milliseconds limit, std::function<void()> last);

    /** Returns whether a thread that was left behind is still busy. */
    [[nodiscard]] static bool isAnyLeftBehind();
    /**
     * Ends the process without waiting for threads that were left behind, if there are any; else returns. Call it at
     * the end of main(), because the busy threads may use what exit() destroys.
     */
    static void exitLeaving(int code);

private:
    Mailbox m_mailbox; ///< lives on m_thread
    QThread m_thread;
};

} // namespace coterie
