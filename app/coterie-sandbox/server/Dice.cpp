// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Dice.h"

#include <QUuid>

namespace coterie::sandbox {

QString Dice::uuid()
{
    const quint64 high = m_engine();
    const quint64 low = m_engine();
    const QUuid id(uint(high >> 32), ushort(high >> 16), ushort((high & 0x0fff) | 0x4000),
                   uchar((low >> 56 & 0x3f) | 0x80), uchar(low >> 48), uchar(low >> 40), uchar(low >> 32),
                   uchar(low >> 24), uchar(low >> 16), uchar(low >> 8), uchar(low));
    return id.toString(QUuid::WithoutBraces);
}

QString Dice::text(QLatin1StringView alphabet, int length)
{
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i)
        text += alphabet.at(qsizetype(below(alphabet.size())));
    return text;
}

} // namespace coterie::sandbox
