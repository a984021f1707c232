// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "media/PictureMaker.h"

#include <QPointer>

#include <utility>

namespace coterie {

PictureMaker::PictureMaker(const PictureLimits &limits) : m_limits(limits), m_thread(QStringLiteral("pictures")) {}

PictureMaker::~PictureMaker()
{
    m_thread.finish([] {});
}

void PictureMaker::make(const PictureSource &source, QObject *context, Made made)
{
    if (!std::exchange(m_started, true))
        m_thread.start();
    m_thread.post([this, source, guard = QPointer(context), made = std::move(made)] {
        auto prepared = preparePicture(source, m_limits);
        using Answer = Result<SharedPicture, PictureError>;
        const Answer answer = prepared ? Answer(std::make_shared<const OutgoingPicture>(std::move(prepared).value()))
                                       : Answer(prepared.error());
        m_back.post([guard, made, answer] {
            if (guard)
                made(answer);
        });
    });
}

} // namespace coterie
