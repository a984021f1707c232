// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/OutgoingPicture.h"

#include <QObject>

#include <functional>
#include <memory>

namespace coterie {

/** An immutable picture with shared ownership. */
using SharedPicture = std::shared_ptr<const OutgoingPicture>;

/** Prepares pictures one at a time, on a thread that starts with the first one. Use it on the GUI thread. */
class PictureMaker {
public:
    using Made = std::function<void(const Result<SharedPicture, PictureError> &)>;

    explicit PictureMaker(const PictureLimits &limits = {});
    /**
     * Blocks for half a second at most. A picture that is not ready then is left behind, see
     * TaskThread::finishWithin(). Pending callbacks are discarded.
     */
    ~PictureMaker();

    [[nodiscard]] const PictureLimits &limits() const { return m_limits; }

    /** Prepares a picture and invokes `made` once, from the event loop, unless `context` is destroyed before. */
    void make(const PictureSource &source, QObject *context, Made made);

private:
    struct Work;

    const PictureLimits m_limits;
    std::unique_ptr<Work> m_work;
    bool m_started = false;
};

} // namespace coterie
