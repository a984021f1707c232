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

/** The frames of an animated picture, one after the other; only one is ever held. Belongs to one thread at a time. */
class PictureReel {
public:
    struct Frame {
        QImage image;                    ///< as Picture::image
        std::chrono::milliseconds shown; ///< before the next one
    };

    PictureReel(QByteArray bytes, PictureWish wish);

    /** Begins again after the last one; nothing when it has run as often as it wants to, or cannot be read. */
    [[nodiscard]] std::optional<Frame> next();

private:
    void rewind();

    const QByteArray m_bytes;
    const PictureWish m_wish;
    QBuffer m_buffer;
    std::unique_ptr<QImageReader> m_reader;
    int m_rounds = 0;
};

} // namespace coterie
