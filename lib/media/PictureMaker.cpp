// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "media/PictureMaker.h"

#include "tasks/Mailbox.h"
#include "tasks/TaskThread.h"

#include <QPointer>

#include <atomic>
#include <chrono>
#include <utility>

namespace coterie {

namespace {

constexpr std::chrono::milliseconds endLimit{500};

} // namespace

/** What the thread uses. It outlives the maker if the thread is still busy. */
struct PictureMaker::Work {
    std::atomic<bool> stopping = false; ///< skips the tasks that are still queued
    Mailbox back;                       ///< to the GUI thread
    TaskThread thread{QStringLiteral("pictures")};
};

PictureMaker::PictureMaker(const PictureLimits &limits) : m_limits(limits), m_work(std::make_unique<Work>()) {}

PictureMaker::~PictureMaker()
{
    m_work->stopping = true;
    if (!m_work->thread.finishWithin(endLimit, [] {}))
        (void)m_work.release();
}

void PictureMaker::make(const PictureSource &source, QObject *context, Made made)
{
    if (!std::exchange(m_started, true))
        m_work->thread.start();
    m_work->thread.post([work = m_work.get(), limits = m_limits, source, guard = QPointer(context),
                         made = std::move(made)] {
        if (work->stopping)
            return;
        auto prepared = preparePicture(source, limits);
        using Answer = Result<SharedPicture, PictureError>;
        const Answer answer = prepared ? Answer(std::make_shared<const OutgoingPicture>(std::move(prepared).value()))
                                       : Answer(prepared.error());
        work->back.post([work, guard, made, answer] {
            if (guard && !work->stopping)
                made(answer);
        });
    });
}

} // namespace coterie
