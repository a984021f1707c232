// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/PictureReel.h"

#include "media/Orientation.h"
#include "media/PictureParts.h"
#include "pictures/Decode.h"

#include <utility>

namespace coterie {

namespace {

using namespace std::chrono_literals;

/** Browsers show frames with a shorter delay for 100 ms, so animations rely on it. */
constexpr auto minDelay = 20ms;
constexpr auto defaultDelay = 100ms;

} // namespace

PictureReel::PictureReel(QByteArray bytes, PictureWish wish, int orientation)
    : m_bytes(std::move(bytes)), m_wish(std::move(wish)), m_orientation(orientation)
{
    rewind();
}

void PictureReel::rewind()
{
    m_reader.reset();
    m_buffer.close();
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_reader = std::make_unique<QImageReader>(&m_buffer, pictureFormat(m_bytes));
    m_reader->setAutoDetectImageFormat(false);
}

std::optional<PictureReel::Frame> PictureReel::next()
{
    QImage image = m_reader->read();
    if (image.isNull()) {
        const int loops = m_reader->loopCount(); // -1 means forever
        if (loops >= 0 && m_loopsDone >= loops)
            return std::nullopt;
        ++m_loopsDone;
        rewind();
        image = m_reader->read();
        if (image.isNull())
            return std::nullopt;
    }
    const std::chrono::milliseconds delay(m_reader->nextImageDelay());
    return Frame{shaped(upright(image, m_orientation), m_wish), delay < minDelay ? defaultDelay : delay};
}

} // namespace coterie
