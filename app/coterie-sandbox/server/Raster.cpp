// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Raster.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <unordered_map>

namespace coterie::sandbox {

namespace {

constexpr int cube = 6; ///< of a GIF's palette: six steps of each light

char byteOf(float part)
{
    return char(std::lround(std::clamp(part, 0.F, 1.F) * 255));
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crc32(type + content));
}

QByteArray littleEndian(int number)
{
    return QByteArray(1, char(number & 0xff)) + char((number >> 8) & 0xff);
}

/** GIF's LZW: codes grow from 9 to 12 bits, and the table begins anew when it is full. */
class Packer {
public:
    QByteArray packed(const QByteArray &indices)
    {
        reset();
        int prefix = quint8(indices.front());
        for (const char next : QByteArrayView(indices).sliced(1)) {
            const int key = prefix * 256 + quint8(next);
            if (const auto known = m_codes.find(key); known != m_codes.end()) {
                prefix = known->second;
                continue;
            }
            put(prefix);
            m_codes.emplace(key, m_next++);
            if (m_next > (1 << m_width) && m_width < 12)
                ++m_width;
            if (m_next >= 4095)
                reset();
            prefix = quint8(next);
        }
        put(prefix);
        if (m_next >= (1 << m_width) && m_width < 12) // who reads it is one code behind
            ++m_width;
        put(endCode);
        if (m_held > 0)
            m_bytes += char(m_bits & 0xff);
        QByteArray blocks;
        for (qsizetype at = 0; at < m_bytes.size(); at += 255) {
            const QByteArray block = m_bytes.mid(at, 255);
            blocks += char(block.size()) + block;
        }
        return blocks + char(0);
    }

private:
    static constexpr int clearCode = 256;
    static constexpr int endCode = 257;

    void reset()
    {
        if (m_next > 0)
            put(clearCode);
        m_codes.clear();
        m_next = endCode + 1;
        if (m_width == 0) {
            m_width = 9;
            put(clearCode);
        }
        m_width = 9;
    }

    void put(int code)
    {
        m_bits |= quint64(code) << m_held;
        m_held += m_width;
        for (; m_held >= 8; m_held -= 8, m_bits >>= 8)
            m_bytes += char(m_bits & 0xff);
    }

    std::unordered_map<int, int> m_codes;
    int m_next = 0;
    int m_width = 0;
    quint64 m_bits = 0;
    int m_held = 0;
    QByteArray m_bytes;
};

QByteArray indicesOf(const Raster &raster)
{
    const auto step = [](float part) { return int(std::lround(std::clamp(part, 0.F, 1.F) * (cube - 1))); };
    QByteArray indices;
    indices.reserve(qsizetype(raster.width()) * raster.height());
    for (int y = 0; y < raster.height(); ++y)
        for (int x = 0; x < raster.width(); ++x) {
            const Colour &colour = raster.at(x, y);
            indices += char((step(colour.red) * cube + step(colour.green)) * cube + step(colour.blue));
        }
    return indices;
}

} // namespace

Colour hsl(float hue, float saturation, float lightness)
{
    const float spread = saturation * std::min(lightness, 1 - lightness);
    const auto part = [&](float offset) {
        const float k = std::fmod(offset + hue / 30, 12.F);
        return lightness - spread * std::max(-1.F, std::min({k - 3, 9 - k, 1.F}));
    };
    return {part(0), part(8), part(4)};
}

void Raster::disc(const Colour &colour, float x, float y, float radius)
{
    draw(colour, [=](float px, float py) { return std::hypot(px - x, py - y) - radius; });
}

void Raster::box(const Colour &colour, float x, float y, float halfWidth, float halfHeight, float radius)
{
    draw(colour, [=](float px, float py) {
        const float dx = std::max(std::abs(px - x) - halfWidth + radius, 0.F);
        const float dy = std::max(std::abs(py - y) - halfHeight + radius, 0.F);
        return std::hypot(dx, dy) - radius;
    });
}

QByteArray png(const Raster &raster)
{
    QByteArray lines;
    lines.reserve((qsizetype(raster.width()) * 3 + 1) * raster.height());
    for (int y = 0; y < raster.height(); ++y) {
        lines += char(0); // no filter
        for (int x = 0; x < raster.width(); ++x) {
            const Colour &colour = raster.at(x, y);
            lines += byteOf(colour.red);
            lines += byteOf(colour.green);
            lines += byteOf(colour.blue);
        }
    }
    const QByteArray head = bigEndian(quint32(raster.width())) + bigEndian(quint32(raster.height()))
                            + QByteArray::fromHex("0802000000"); // eight bits each of red, green and blue
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", qCompress(lines).sliced(4)) + chunk("IEND", {});
}

QByteArray gif(const QList<Raster> &frames, int hundredths)
{
    const QByteArray size = littleEndian(frames.constFirst().width()) + littleEndian(frames.constFirst().height());
    QByteArray bytes = "GIF89a" + size + QByteArray::fromHex("f70000"); // a palette of 256 for all frames
    for (int i = 0; i < 256; ++i) {
        const auto light = [i](int divisor) { return char(std::min(255, i / divisor % cube * 51)); };
        bytes += light(cube * cube);
        bytes += light(cube);
        bytes += light(1);
    }
    bytes += QByteArray::fromHex("21ff0b") + "NETSCAPE2.0" + QByteArray::fromHex("0301000000"); // for ever
    for (const Raster &frame : frames) {
        bytes += QByteArray::fromHex("21f90400") + littleEndian(hundredths) + QByteArray::fromHex("0000");
        bytes += QByteArray::fromHex("2c00000000") + size + char(0) + char(8) + Packer().packed(indicesOf(frame));
    }
    return bytes + ';';
}

} // namespace coterie::sandbox
