// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/PictureReel.h"

#include "pictures/Decode.h"

#include <utility>

namespace coterie {

namespace {

using namespace std::chrono_literals;

/** Who asks for less than this wants it as fast as can be, and browsers agreed long ago what that is. */
constexpr auto shortest = 20ms;
constexpr auto usual = 100ms;

} // namespace

PictureReel::PictureReel(QByteArray bytes, PictureWish wish) : m_bytes(std::move(bytes)), m_wish(std::move(wish))
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
        const int wanted = m_reader->loopCount(); // -1: for ever
        if (wanted >= 0 && m_rounds >= wanted)
            return std::nullopt;
        ++m_rounds;
        rewind();
        image = m_reader->read();
        if (image.isNull())
            return std::nullopt;
    }
    const std::chrono::milliseconds asked(m_reader->nextImageDelay());
    return Frame{shaped(image, m_wish), asked < shortest ? usual : asked};
}

} // namespace coterie
