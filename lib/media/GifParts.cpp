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

/** Reads the blocks of a GIF. After a read past the end failed() stays true. */
class GifReader {
public:
    explicit GifReader(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QByteArrayView since(qsizetype start) const { return m_bytes.sliced(start, m_at - start); }

    QByteArrayView read(qsizetype count)
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
        const QByteArrayView one = read(1);
        return one.isEmpty() ? 0 : uchar(one.front());
    }
    /** Skips the color table that a packed field announces. */
    void skipColorTable(uchar packed)
    {
        if (packed & 0x80)
            read(3 * (qsizetype(2) << (packed & 0x07)));
    }
    /** Skips sub-blocks up to and including the empty one; returns the first. */
    QByteArrayView skipBlocks()
    {
        const QByteArrayView first = read(byte());
        for (qsizetype length = first.size(); length > 0 && !m_failed;)
            length = read(byte()).size();
        return first;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

std::optional<QByteArray> onlyPicturesOfGif(const QByteArray &gif, IncompleteGif incomplete)
{
    GifReader reader(gif);
    const QByteArrayView signature = reader.read(6);
    if (signature != "GIF89a" && signature != "GIF87a")
        return std::nullopt;
    reader.read(4); // width and height
    const uchar packed = reader.byte();
    reader.read(2);
    reader.skipColorTable(packed);
    QByteArray result;
    result.reserve(gif.size());
    result.append(reader.since(0));

    QByteArrayView control; // applies to the next image, or to the next plain text, with which it is dropped
    int imageCount = 0;
    while (!reader.failed() && !reader.atEnd()) {
        const qsizetype start = reader.position();
        const uchar kind = reader.byte();
        if (kind == endBlock)
            break;
        if (kind == imageBlock) {
            reader.read(8); // position and size
            reader.skipColorTable(reader.byte());
            reader.read(1); // LZW code size
            reader.skipBlocks();
            if (reader.failed())
                break;
            result.append(control).append(reader.since(start));
            control = {};
            ++imageCount;
        } else if (kind == extensionBlock) {
            const uchar label = reader.byte();
            const QByteArrayView name = reader.skipBlocks();
            if (reader.failed())
                break;
            if (label == graphicControl)
                control = reader.since(start);
            else if (label == plainText)
                control = {};
            else if (label == application && (name == "NETSCAPE2.0" || name == "ANIMEXTS1.0"))
                result.append(reader.since(start));
        } else if (incomplete == IncompleteGif::Refuse) {
            return std::nullopt;
        } else {
            break;
        }
    }
    if (imageCount == 0 || (reader.failed() && incomplete == IncompleteGif::Refuse))
        return std::nullopt;
    result.append(char(endBlock));
    return result;
}

} // namespace coterie
