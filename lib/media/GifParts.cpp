// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "media/GifParts.h"

#include <QByteArrayView>

namespace coterie {

namespace {

constexpr uchar extensionBlock = 0x21;
constexpr uchar imageBlock = 0x2c;
constexpr uchar endBlock = 0x3b;
constexpr uchar graphicControl = 0xf9;
constexpr uchar plainText = 0x01;
constexpr uchar application = 0xff;

/** Walks through the blocks; a read past the end fails the whole. */
class GifReader {
public:
    explicit GifReader(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QByteArrayView since(qsizetype start) const { return m_bytes.sliced(start, m_at - start); }

    QByteArrayView take(qsizetype count)
    {
        if (m_failed || count > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        m_at += count;
        return m_bytes.sliced(m_at - count, count);
    }
    uchar byte()
    {
        const QByteArrayView one = take(1);
        return one.isEmpty() ? 0 : uchar(one.front());
    }
    /** The table of colours that a packed field announces. */
    void skipColours(uchar packed)
    {
        if (packed & 0x80)
            take(3 * (qsizetype(2) << (packed & 0x07)));
    }
    /** Sub-blocks up to the empty one; gives the first. */
    QByteArrayView skipBlocks()
    {
        const QByteArrayView first = take(byte());
        for (qsizetype length = first.size(); length > 0 && !m_failed;)
            length = take(byte()).size();
        return first;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

std::optional<QByteArray> onlyPicturesOfGif(const QByteArray &gif)
{
    GifReader reader(gif);
    const QByteArrayView signature = reader.take(6);
    if (signature != "GIF89a" && signature != "GIF87a")
        return std::nullopt;
    reader.take(4); // its size
    const uchar packed = reader.byte();
    reader.take(2);
    reader.skipColours(packed);
    QByteArray kept;
    kept.reserve(gif.size());
    kept.append(reader.since(0));

    QByteArrayView control; // belongs to the next picture, or to the next text, with which it goes
    int pictures = 0;
    while (!reader.failed() && !reader.atEnd()) {
        const qsizetype start = reader.position();
        const uchar kind = reader.byte();
        if (kind == endBlock)
            break;
        if (kind == imageBlock) {
            reader.take(8); // where it lies
            reader.skipColours(reader.byte());
            reader.take(1); // the size of its codes
            reader.skipBlocks();
            kept.append(control).append(reader.since(start));
            control = {};
            ++pictures;
        } else if (kind == extensionBlock) {
            const uchar label = reader.byte();
            const QByteArrayView name = reader.skipBlocks();
            if (label == graphicControl)
                control = reader.since(start);
            else if (label == plainText)
                control = {};
            else if (label == application && (name == "NETSCAPE2.0" || name == "ANIMEXTS1.0"))
                kept.append(reader.since(start));
        } else {
            return std::nullopt;
        }
    }
    if (reader.failed() || pictures == 0)
        return std::nullopt;
    kept.append(char(endBlock));
    return kept;
}

} // namespace coterie
