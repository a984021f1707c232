// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/Picture.h"

#include <QBuffer>
#include <QImageReader>

#include <chrono>
#include <memory>
#include <optional>

namespace coterie {

/** Decodes the frames of an animation one at a time, and holds only one in memory. Use it from one thread at a time. */
class PictureReel {
public:
    struct Frame {
        QImage image;                    ///< like Picture::image
        std::chrono::milliseconds shown; ///< time until the next frame
    };

    /** `bytes` is Picture::reel. */
    PictureReel(QByteArray bytes, PictureWish wish, int orientation = 1);

    /** Returns the next frame, starting over after the last one; nothing after the last repetition or on an error. */
    [[nodiscard]] std::optional<Frame> next();

private:
    void rewind();

    const QByteArray m_bytes;
    const PictureWish m_wish;
    const int m_orientation; ///< of Exif
    QBuffer m_buffer;
    std::unique_ptr<QImageReader> m_reader;
    int m_loopsDone = 0;
};

} // namespace coterie
