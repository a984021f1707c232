// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/IdText.h"

#include <array>
#include <type_traits>
#include <utility>

namespace coterie {
namespace {

constexpr std::size_t uuidLength = 36;
constexpr std::array<std::size_t, 4> dashes{8, 13, 18, 23};
constexpr quint8 notADigit = 0xff;

constexpr std::array<quint8, 256> makeDigits()
{
    std::array<quint8, 256> digits{};
    digits.fill(notADigit);
    for (std::size_t i = 0; i < 10; ++i)
        digits['0' + i] = quint8(i);
    for (std::size_t i = 0; i < 6; ++i)
        digits['a' + i] = quint8(10 + i);
    return digits;
}

constexpr std::array<quint8, 256> digitOf = makeDigits();

struct Bits {
    quint64 high = 0;
    quint64 low = 0;
};

/** Appends the digits in [first, last) to bits. Sets bits in wrong if a character is not a digit. */
template <typename Character>
void append(const Character *text, std::size_t first, std::size_t last, quint64 &bits, unsigned &wrong)
{
    for (std::size_t i = first; i < last; ++i) {
        const auto unit = static_cast<std::make_unsigned_t<Character>>(text[i]);
        wrong |= unit & ~0xffU;
        const quint8 digit = digitOf[unit & 0xffU];
        wrong |= digit & 0xf0U;
        bits = bits << 4U | (digit & 0x0fU);
    }
}

/** Returns zero if the text is not a lower-case UUID. */
template <typename Character>
Bits bitsOf(const Character *text, std::size_t length)
{
    if (length != uuidLength)
        return {};
    for (const std::size_t dash : dashes) {
        if (text[dash] != Character('-'))
            return {};
    }
    Bits bits;
    unsigned wrong = 0;
    append(text, 0, 8, bits.high, wrong);
    append(text, 9, 13, bits.high, wrong);
    append(text, 14, 18, bits.high, wrong);
    append(text, 19, 23, bits.low, wrong);
    append(text, 24, uuidLength, bits.low, wrong);
    return wrong == 0 ? bits : Bits{};
}

} // namespace

IdText::IdText(QString text)
{
    const Bits bits = bitsOf(text.utf16(), static_cast<std::size_t>(text.size()));
    m_high = bits.high;
    m_low = bits.low;
    if (!isUuid())
        m_other = std::move(text);
}

std::optional<IdText> IdText::fromUuid(std::string_view utf8)
{
    const Bits bits = bitsOf(utf8.data(), utf8.size());
    if ((bits.high | bits.low) == 0)
        return {};
    IdText id;
    id.m_high = bits.high;
    id.m_low = bits.low;
    return id;
}

QString IdText::uuidText() const
{
    QString text(qsizetype(uuidLength), u'-');
    QChar *into = text.data();
    int shift = 128;
    for (std::size_t i = 0; i < uuidLength; ++i) {
        if (i == dashes[0] || i == dashes[1] || i == dashes[2] || i == dashes[3])
            continue;
        shift -= 4;
        const quint64 digit = (shift >= 64 ? m_high >> unsigned(shift - 64) : m_low >> unsigned(shift)) & 0xfU;
        into[i] = QLatin1Char("0123456789abcdef"[digit]);
    }
    return text;
}

} // namespace coterie
