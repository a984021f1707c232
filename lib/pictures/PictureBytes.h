// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace coterie {

/**
 * The bytes of a picture, which end early when the decoder is given up. It is no QBuffer, which Qt's JPEG reads whole.
 */
class PictureBytes : public QIODevice {
public:
    PictureBytes(QByteArray bytes, std::function<bool()> isGivenUp);

    /** Returns whether a read was refused. */
    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *into, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    const std::function<bool()> m_ask;
    bool m_isGivenUp = false;
};

} // namespace coterie
