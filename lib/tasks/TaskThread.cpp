// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "tasks/TaskThread.h"

#include <latch>

namespace coterie {

TaskThread::TaskThread(const QString &name)
{
    m_thread.setObjectName(name);
}

void TaskThread::start()
{
    m_mailbox.moveToThread(&m_thread);
    m_thread.start();
}

void TaskThread::finish(const std::function<void()> &last)
{
    if (!m_thread.isRunning()) {
        last();
        return;
    }
    std::latch done(1);
    post([this, &last, &done] {
        last();
        m_thread.quit();
        done.count_down();
    });
    done.wait(); // ThreadSanitizer does not see the lock inside QThread::wait(), see Mailbox
    m_thread.wait();
}

} // namespace coterie
