// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "tasks/Mailbox.h"

#include <utility>

namespace coterie {

Mailbox::Mailbox(QObject *parent) : QObject(parent)
{
    connect(this, &Mailbox::posted, this, &Mailbox::runOne, Qt::QueuedConnection);
}

void Mailbox::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    Q_EMIT posted();
}

void Mailbox::runOne()
{
    std::function<void()> task;
    {
        const std::lock_guard lock(m_mutex);
        task = std::move(m_tasks.front());
        m_tasks.pop_front();
    }
    task(); // may destroy this mailbox, or run an event loop that runs the tasks queued behind it
}

} // namespace coterie
