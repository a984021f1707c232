// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "media/JpegParts.h"

#include "media/PictureParts.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>

namespace coterie {

namespace {

constexpr uchar mark = 0xff; ///< begins a marker
constexpr uchar firstRestart = 0xd0;
constexpr uchar lastRestart = 0xd7;
constexpr uchar startOfImage = 0xd8;
constexpr uchar endOfImage = 0xd9;
constexpr uchar startOfScan = 0xda;
constexpr uchar app0 = 0xe0;
constexpr uchar lastApp = 0xef;
constexpr uchar comment = 0xfe;

/** Returns the position of the next marker's second byte; the end if there is none. Data and restarts are passed. */
qsizetype nextMarker(QByteArrayView bytes, qsizetype at)
{
    while (true) {
        at = bytes.indexOf(char(mark), at);
        if (at < 0)
            return bytes.size();
        while (at < bytes.size() && uchar(bytes.at(at)) == mark)
            ++at;
        if (at == bytes.size())
            return at;
        const auto code = uchar(bytes.at(at));
        if (code != 0 && (code < firstRestart || code > lastRestart))
            return at;
    }
}

/** Returns whether the marker begins a frame, which has the size: SOF0 to SOF15 without DHT, JPG and DAC. */
bool isFrame(uchar code)
{
    return code >= 0xc0 && code <= 0xcf && code != 0xc4 && code != 0xc8 && code != 0xcc;
}

/** Decides which application segments remain. */
class Applications {
public:
    bool isKept(uchar code, QByteArrayView payload)
    {
        switch (code - app0) {
        case 0:
            return payload.startsWith("JFIF") && !std::exchange(m_hasJfif, true);
        case 1: // has the orientation
            return payload.startsWith("Exif") && !std::exchange(m_hasExif, true);
        case 2:
            m_profileBytes += payload.size();
            return payload.startsWith("ICC_PROFILE") && m_profileBytes <= maxProfileBytes;
        case 14: // says how the colors are transformed
            return payload.startsWith("Adobe") && !std::exchange(m_hasAdobe, true);
        default:
            return false;
        }
    }

private:
    bool m_hasJfif = false;
    bool m_hasExif = false;
    bool m_hasAdobe = false;
    qsizetype m_profileBytes = 0;
};

} // namespace

std::optional<QByteArray> partsOfJpeg(const QByteArray &jpeg)
{
    const QByteArrayView bytes(jpeg);
    if (!bytes.startsWith("\xff\xd8"))
        return std::nullopt;
    QByteArray result;
    result.reserve(jpeg.size());
    result.append(bytes.first(2));
    Applications applications;
    for (qsizetype at = nextMarker(bytes, 2); at < bytes.size();) {
        const auto code = uchar(bytes.at(at));
        if (code == startOfImage)
            return std::nullopt;
        const qsizetype start = at - 1;
        if (code == endOfImage) {
            result.append(bytes.sliced(start, 2));
            break;
        }
        if (bytes.size() - at < 3)
            break;
        const auto length = qsizetype(qFromBigEndian<quint16>(bytes.data() + at + 1));
        if (length < 2)
            return std::nullopt;
        const qsizetype end = std::min(at + 1 + length, bytes.size());
        const qsizetype next = nextMarker(bytes, end);
        const bool isApplication = code >= app0 && code <= lastApp;
        if (code == startOfScan) // with the data up to the next marker
            result.append(bytes.sliced(start, (next < bytes.size() ? next - 1 : next) - start));
        else if (isApplication ? end - at > 3 && applications.isKept(code, bytes.sliced(at + 3, end - at - 3))
                               : code != comment)
            result.append(bytes.sliced(start, end - start));
        at = next;
    }
    return result;
}

JpegScans scansOfJpeg(const QByteArray &parts)
{
    constexpr qsizetype heightAt = 4; // behind the marker's code, the length and the precision
    const QByteArrayView bytes(parts);
    JpegScans scans;
    for (qsizetype at = nextMarker(bytes, 2); bytes.size() - at >= 3;) {
        const auto code = uchar(bytes.at(at));
        if (code == startOfScan)
            ++scans.count;
        else if (isFrame(code) && bytes.size() - at >= heightAt + 4)
            scans.pixels = std::max(scans.pixels, qint64(qFromBigEndian<quint16>(bytes.data() + at + heightAt))
                                                      * qFromBigEndian<quint16>(bytes.data() + at + heightAt + 2));
        const auto length = qsizetype(qFromBigEndian<quint16>(bytes.data() + at + 1));
        at = nextMarker(bytes, std::min(at + 1 + length, bytes.size()));
    }
    return scans;
}

} // namespace coterie
