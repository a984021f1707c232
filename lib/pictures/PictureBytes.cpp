// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/PictureBytes.h"

#include <algorithm>
#include <utility>

namespace coterie {

PictureBytes::PictureBytes(QByteArray bytes, std::function<bool()> isGivenUp)
    : m_bytes(std::move(bytes)), m_ask(std::move(isGivenUp))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PictureBytes::readData(char *into, qint64 maxSize)
{
    m_isGivenUp = m_isGivenUp || (m_ask && m_ask());
    if (m_isGivenUp)
        return -1;
    const qint64 length = std::clamp<qint64>(m_bytes.size() - pos(), 0, maxSize);
    std::copy_n(m_bytes.constData() + pos(), length, into);
    return length;
}

} // namespace coterie
