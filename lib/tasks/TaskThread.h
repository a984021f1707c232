// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tasks/Mailbox.h"

#include <QString>
#include <QThread>

namespace coterie {

/**
 * A thread that runs the tasks that are left for it, in the order of posting. What they share is made by the first and
 * destroyed by the last, and so belongs to that thread alone. All methods but post() belong to the thread of this
 * object.
 */
class TaskThread {
public:
    explicit TaskThread(const QString &name);
    /** finish() must have been called, unless start() never was. */
    ~TaskThread() = default;

    /** Without it the tasks run on the thread that made this object, as a test in virtual time wants it. */
    void start();
    /** Any thread. */
    void post(std::function<void()> task) { m_mailbox.post(std::move(task)); }
    /** Waits until all that was posted and this last task have run there, and ends it; without start() runs it here. */
    void finish(const std::function<void()> &last);

private:
    Mailbox m_mailbox; ///< lives on m_thread
    QThread m_thread;
};

} // namespace coterie
