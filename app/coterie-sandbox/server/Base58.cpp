// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Base58.h"

#include <algorithm>

namespace coterie::sandbox {

namespace {

constexpr QByteArrayView base58Digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr qsizetype longestBase58 = 128; ///< the conversion takes quadratic time

/** Multiplies the number by `base` and adds `digit`. The number is in base `own`, lowest digit first. */
void shiftIn(QByteArray &number, int own, int base, int digit)
{
    for (char &place : number) {
        const int value = uchar(place) * base + digit;
        place = char(value % own);
        digit = value / own;
    }
    for (; digit > 0; digit /= own)
        number.append(char(digit % own));
}

} // namespace

QString toBase58(QByteArrayView bytes)
{
    QByteArray number;
    for (const char byte : bytes)
        shiftIn(number, 58, 256, uchar(byte));
    QString text;
    for (qsizetype i = 0; i < bytes.size() && bytes[i] == 0; ++i)
        text += u'1';
    std::for_each(number.crbegin(), number.crend(), [&text](char digit) { text += QLatin1Char(base58Digits[digit]); });
    return text;
}

std::optional<QByteArray> fromBase58(QStringView text)
{
    if (text.isEmpty() || text.size() > longestBase58)
        return std::nullopt;
    QByteArray number;
    for (const QChar character : text) {
        const qsizetype digit = base58Digits.indexOf(character.toLatin1());
        if (character.unicode() > 127 || digit < 0)
            return std::nullopt;
        shiftIn(number, 256, 58, int(digit));
    }
    qsizetype zeros = 0;
    while (zeros < text.size() && text[zeros] == u'1')
        ++zeros;
    number.append(zeros, '\0');
    std::reverse(number.begin(), number.end());
    return number;
}

} // namespace coterie::sandbox
