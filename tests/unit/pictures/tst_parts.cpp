// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "media/PictureParts.h"
#include "pictures/Bombs.h"
#include "pictures/Decode.h"
#include "pictures/Samples.h"

#include <QColorSpace>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coterie;
using namespace coterie::test;

namespace {

const PictureWish whole{QUrl(u"https://i.example/1"_s), {200, 200}, PictureShape::Whole, 0};

QByteArray webpChunk(const QByteArray &name, const QByteArray &content)
{
    QByteArray length(4, 0);
    qToLittleEndian(quint32(content.size()), length.data());
    return name + length + content + QByteArray(content.size() & 1, 0);
}

/** Returns an extended WebP of a simple one, with a color profile and metadata. */
QByteArray extendedWebp(const QByteArray &simple, QSize size)
{
    QByteArray header(10, 0);
    header[0] = 0x08 | 0x04;
    qToLittleEndian(quint16(size.width() - 1), header.data() + 4);
    qToLittleEndian(quint16(size.height() - 1), header.data() + 7);
    const QByteArray body = webpChunk("VP8X", header) + simple.sliced(12) + webpChunk("EXIF", "taken at home")
                            + webpChunk("XMP ", "by Ada") + webpChunk("abcd", QByteArray(5'000, 'x'));
    return webpChunk("RIFF", "WEBP" + body);
}

} // namespace

/** Only what paints reaches the decoders. */
class tst_parts : public QObject {
    Q_OBJECT

private slots:
    void textsAreNeverUnpacked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("atEnd");
        QTest::newRow("zTXt before the image") << QByteArray("zTXt") << false;
        QTest::newRow("zTXt behind the image") << QByteArray("zTXt") << true;
        QTest::newRow("iTXt before the image") << QByteArray("iTXt") << false;
        QTest::newRow("iTXt behind the image") << QByteArray("iTXt") << true;
    }
    void textsAreNeverUnpacked()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, atEnd);
        const QByteArray bomb = withChunks(written(plain({64, 64}), "png"), textBomb(name), atEnd);
        const qint64 before = startMeasuringMemory();
        if (before < 0)
            QSKIP("The memory cannot be measured here.");
        QVERIFY(decode(bomb, whole).ok());
        const qint64 taken = greatestMemory() - before;
        QVERIFY2(taken < 32'000'000, qPrintable(QString::number(taken)));
    }

    void onlyPaintingPartsRemain_data()
    {
        QTest::addColumn<QByteArray>("bare");
        QTest::addColumn<QByteArray>("full");
        const QByteArray png = written(noise({32, 32}), "png");
        QByteArray chunks;
        for (const char *name : {"tEXt", "eXIf", "pHYs", "tIME", "sPLT", "hIST", "bKGD", "acTL", "prVt"})
            chunks += pngChunk(name, QByteArray(20, 'x'));
        const QByteArray bare = png.first(33) + png.sliced(png.indexOf("IDAT") - 4);
        QTest::newRow("png") << bare << withChunks(bare, chunks, false);
        QTest::newRow("png, behind") << bare << withChunks(bare, chunks, true) + chunks;
        const QByteArray jpeg = written(noise({32, 32}), "jpeg");
        QByteArray segments = withSegment(jpeg, '\xfe', "with Bob");
        for (int app = 1; app < 16; ++app)
            segments = withSegment(segments, char(0xe0 + app), "http://ns.adobe.com/xap/1.0/");
        QTest::newRow("jpeg") << jpeg << segments + "MPF of a phone";
        QTest::newRow("jpeg, garbage between") << jpeg << jpeg.first(20) + "garbage" + jpeg.sliced(20);
        const QByteArray gif = animation(16, 16, 3);
        const qsizetype image = gif.indexOf("\x21\xf9\x04");
        QTest::newRow("gif") << gif
                             << gif.first(image) + "!\xfe\x04home" + QByteArray(1, 0) + gif.sliced(image) + "tail";
        const QByteArray webp = written(noise({32, 32}), "webp");
        QTest::newRow("webp") << webp << webp + "tail";
    }
    void onlyPaintingPartsRemain()
    {
        QFETCH(QByteArray, bare);
        QFETCH(QByteArray, full);
        QVERIFY(full.size() > bare.size());
        QCOMPARE(partsThatPaint(full), std::optional(bare));
        QVERIFY(decode(full, whole).ok());
    }

    void metadataOfAWebpGoes()
    {
        const QByteArray simple = written(noise({33, 31}), "webp");
        const auto parts = partsThatPaint(extendedWebp(simple, {33, 31}));
        QVERIFY(parts);
        for (const char *trace : {"home", "Ada", "abcd", "EXIF", "XMP"})
            QVERIFY2(!parts->contains(trace), trace);
        QCOMPARE(parts->at(20), char(0)); // the flags of metadata
        QCOMPARE(QImage::fromData(*parts), QImage::fromData(simple));
    }

    void colorsRemain_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"png", "jpeg"})
            QTest::newRow(format) << QByteArray(format);
    }
    void colorsRemain()
    {
        QFETCH(QByteArray, format);
        QImage image = plain({16, 16});
        image.setColorSpace(QColorSpace::DisplayP3);
        const QByteArray bytes = written(image, format, 100);
        const auto parts = partsThatPaint(bytes);
        QVERIFY(parts);
        QCOMPARE(QImage::fromData(*parts).colorSpace(), QImage::fromData(bytes).colorSpace());
        QVERIFY(QImage::fromData(*parts).colorSpace().isValid());
    }

    void profilesAreBounded()
    {
        const QByteArray png = written(plain({16, 16}), "png");
        const auto profile = [](qsizetype size) { return pngChunk("iCCP", QByteArray(size, 'x')); };
        QVERIFY(!partsThatPaint(withChunks(png, profile(maxProfileBytes), false))->contains("iCCP"));
        QCOMPARE(partsThatPaint(withChunks(png, profile(100).repeated(50), false))->count("iCCP"), 1);
        const QByteArray part = "ICC_PROFILE" + QByteArray(60'000, 'x');
        QByteArray jpeg = written(plain({16, 16}), "jpeg");
        for (int i = 0; i < 100; ++i)
            jpeg = withSegment(jpeg, '\xe2', part);
        QVERIFY(partsThatPaint(jpeg)->size() <= maxProfileBytes + 2'000);
    }

    void scansAreCountedBeforeDecoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("accepted");
        const QByteArray small = progressiveJpeg(noise({32, 32}));
        QTest::newRow("as programs write it") << small << true;
        QTest::newRow("many") << withScans(small, 50) << true;
        QTest::newRow("too many") << withScans(small, 60) << false;
        QTest::newRow("too many, with restarts between")
            << withScans(small, 60).replace("\xff\xda", "\xff\xd0\xff\xda") << false;
        const QByteArray large = progressiveJpeg(plain({5000, 4900}));
        QTest::newRow("large, as programs write it") << large << true;
        QTest::newRow("too many for its size") << withScans(large, 12) << false;
    }
    void scansAreCountedBeforeDecoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, accepted);
        const auto picture = decode(bytes, whole);
        QCOMPARE(picture.ok(), accepted);
        if (!accepted)
            QCOMPARE(picture.error().kind, PictureFailure::Kind::TooManyPixels);
    }

    void decodingCanBeGivenUp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("progressive jpeg") << progressiveJpeg(noise({600, 600}));
        QTest::newRow("png") << written(noise({600, 600}), "png");
        QTest::newRow("gif") << animation(600, 600, 2);
    }
    void decodingCanBeGivenUp()
    {
        QFETCH(QByteArray, bytes);
        int asked = 0;
        QVERIFY(decode(bytes, whole, [&asked] { return ++asked < 0; }).ok());
        const int all = asked;
        QVERIFY(all > 40);
        asked = 0;
        const auto picture = decode(bytes, whole, [&asked] { return ++asked > 30; });
        QVERIFY(!picture.ok());
        QCOMPARE(picture.error().kind, PictureFailure::Kind::TimedOut);
        QCOMPARE(asked, 31); // and nothing was read since
    }

    void transparencyRemains()
    {
        QImage image(16, 16, QImage::Format_Indexed8);
        image.setColorTable({qRgba(255, 0, 0, 0), qRgb(0, 0, 255)});
        image.fill(0);
        const QByteArray png = written(image, "png");
        QVERIFY(png.contains("tRNS"));
        QCOMPARE(decode(png, whole)->image.pixelColor(3, 3).alpha(), 0);
    }

    void whateverIsCutNeverReadsBeyondIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpeg", "webp"})
            QTest::newRow(format) << written(noise({16, 16}), format);
        QTest::newRow("gif") << animation(16, 16, 3);
        QTest::newRow("extended webp") << extendedWebp(written(noise({16, 16}), "webp"), {16, 16});
    }
    void whateverIsCutNeverReadsBeyondIt()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto parts = partsThatPaint(QByteArray(bytes.constData(), size)); // a copy, for AddressSanitizer
            QVERIFY(!parts || parts->size() <= size + 1);                           // a GIF gets its end
        }
    }
};

QTEST_GUILESS_MAIN(tst_parts)

#include "tst_parts.moc"
