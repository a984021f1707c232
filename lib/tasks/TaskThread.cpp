// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "tasks/TaskThread.h"

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <latch>
#include <memory>
#include <mutex>
#include <utility>

namespace coterie {

namespace {

std::atomic<int> leftBehind = 0;

/** What a thread and the one that waits for it share. */
struct Ending {
    std::mutex mutex;
    std::condition_variable changed;
    bool isDone = false;
    bool isLeftBehind = false;
};

} // namespace

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

bool TaskThread::finishWithin(std::chrono::milliseconds limit, std::function<void()> last)
{
    if (!m_thread.isRunning()) {
        last();
        return true;
    }
    const auto ending = std::make_shared<Ending>();
    post([this, last = std::move(last), ending] {
        last();
        m_thread.quit();
        const std::lock_guard lock(ending->mutex);
        ending->isDone = true;
        if (ending->isLeftBehind)
            --leftBehind;
        ending->changed.notify_one();
    });
    {
        std::unique_lock lock(ending->mutex);
        if (!ending->changed.wait_for(lock, limit, [&ending] { return ending->isDone; })) {
            ending->isLeftBehind = true;
            ++leftBehind;
            return false;
        }
    }
    m_thread.wait();
    return true;
}

bool TaskThread::isAnyLeftBehind()
{
    return leftBehind > 0;
}

void TaskThread::exitLeaving(int code)
{
    if (!isAnyLeftBehind())
        return;
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace coterie
