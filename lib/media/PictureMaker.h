// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/OutgoingPicture.h"
#include "tasks/Mailbox.h"
#include "tasks/TaskThread.h"

#include <QObject>

#include <functional>
#include <memory>

namespace coterie {

/** A picture that several hold and nobody changes. */
using SharedPicture = std::shared_ptr<const OutgoingPicture>;

/** Prepares pictures one after another, on a thread of its own that begins with the first. GUI thread. */
class PictureMaker {
public:
    using Made = std::function<void(const Result<SharedPicture, PictureError> &)>;

    explicit PictureMaker(const PictureLimits &limits = {});
    /** Waits for the picture at hand; nobody is told of it any more. */
    ~PictureMaker();

    [[nodiscard]] const PictureLimits &limits() const { return m_limits; }

    /** Answers once, from the event loop, unless the context died meanwhile. */
    void make(const PictureSource &source, QObject *context, Made made);

private:
    const PictureLimits m_limits;
    Mailbox m_back;
    TaskThread m_thread;
    bool m_started = false;
};

} // namespace coterie
