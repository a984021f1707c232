// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "media/GifParts.h"
#include "media/Orientation.h"
#include "media/PictureMaker.h"
#include "pictures/Bombs.h"
#include "pictures/Samples.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace coterie;
using namespace coterie::test;

namespace {

using Kind = PictureError::Kind;

/** An image that is red above and blue below. */
QImage flag(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    image.fill(QColor(Qt::red));
    QPainter(&image).fillRect(0, height / 2, width, height - height / 2, Qt::blue);
    return image;
}

/** Returns a JPEG with Exif data as from a phone: an orientation and a place. */
QByteArray withExif(const QByteArray &jpeg, quint16 orientation)
{
    QByteArray tiff("II*\0\x08\0\0\0\x02\0", 10);
    const auto entry = [&tiff](quint16 tag, quint16 type, quint32 count, quint32 value) {
        QByteArray bytes(12, 0);
        qToLittleEndian(tag, bytes.data());
        qToLittleEndian(type, bytes.data() + 2);
        qToLittleEndian(count, bytes.data() + 4);
        qToLittleEndian(value, bytes.data() + 8);
        tiff += bytes;
    };
    const QByteArray place("52.5163N 13.3777E\0", 18);
    entry(0x0112, 3, 1, orientation);
    entry(0x010e, 2, quint32(place.size()), 8 + 2 + 24 + 4);
    tiff += QByteArray(4, 0) + place;
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, 0);
    qToBigEndian(quint16(body.size() + 2), length.data());
    return jpeg.first(2) + "\xff\xe1" + length + body + jpeg.sliced(2);
}

QByteArray block(const QByteArray &text)
{
    return char(text.size()) + text + '\0';
}

/** Returns a GIF with `pictures` images of 1 × 1, a comment, an application extension, and trailing data. */
QByteArray gif(int pictures)
{
    QByteArray bytes("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    bytes += "!\xff" + QByteArray("\x0bNETSCAPE2.0\x03\x01\0\0\0", 17);
    bytes += "!\xfe" + block("taken at home");
    bytes += "!\xff" + QByteArray("\x0bXMP DataXMP") + block("a secret place");
    for (int i = 0; i < pictures; ++i) {
        bytes += QByteArray("!\xf9\x04\0\x0a\0\0\0", 8);
        bytes += QByteArray(",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 15);
    }
    return bytes + ";hidden behind the end";
}

OutgoingPicture good(const PictureSource &source, const PictureLimits &limits = {})
{
    auto made = preparePicture(source, limits);
    if (!made)
        qFatal("%s", qPrintable(sentence(made.error())));
    return std::move(made).value();
}

std::optional<Kind> failure(const PictureSource &source, const PictureLimits &limits = {})
{
    const auto made = preparePicture(source, limits);
    return made ? std::nullopt : std::optional(made.error().kind);
}

QImage decoded(const OutgoingPicture &picture)
{
    return QImage::fromData(picture.bytes);
}

} // namespace

/** Converts pictures of the user for upload, or rejects them with a reason. */
class tst_outgoing : public QObject {
    Q_OBJECT

private slots:
    void aPhotographLosesAllButItsPixels()
    {
        // given a picture with a place, a comment and a color profile
        QImage photograph = flag(400, 300);
        photograph.setText(u"Description"_s, u"with Bob"_s);
        photograph.setColorSpace(QColorSpace::DisplayP3);
        const QByteArray jpeg = withExif(written(photograph, "jpeg", 90), 1);
        QVERIFY(jpeg.contains("52.5163N") && jpeg.contains("with Bob") && jpeg.contains("ICC_PROFILE"));

        // when
        const OutgoingPicture picture = good(jpeg);

        // then
        QCOMPARE(picture.contentType, u"image/jpeg"_s);
        QCOMPARE(picture.size, QSize(400, 300));
        for (const char *trace : {"Exif", "52.5163N", "with Bob", "ICC_PROFILE", "Description"})
            QVERIFY2(!picture.bytes.contains(trace) && !picture.preview.contains(trace), trace);
        QVERIFY(decoded(picture).textKeys().isEmpty());
        QVERIFY(!decoded(picture).colorSpace().isValid());
        // and the colors are converted to sRGB: red of "Display P3" is outside sRGB
        QVERIFY(QColor(decoded(picture).pixel(200, 50)).red() > 240);
    }

    void aPngLosesItsTexts()
    {
        QImage drawing = flag(64, 64);
        drawing.setText(u"Comment"_s, u"drawn by Ada"_s);
        drawing.setDotsPerMeterX(12345);
        const OutgoingPicture picture = good(written(drawing, "png"));
        QCOMPARE(picture.contentType, u"image/png"_s); // JPEG blurs lines
        QVERIFY(!picture.bytes.contains("drawn by Ada"));
        QVERIFY(decoded(picture).textKeys().isEmpty());
        QCOMPARE(decoded(picture).convertToFormat(QImage::Format_RGB32), flag(64, 64));
    }

    void textsAreNeverUnpacked()
    {
        const QByteArray bomb = withChunks(written(flag(64, 64), "png"), textBomb("zTXt"), false);
        const qint64 before = startMeasuringMemory();
        QCOMPARE(good(bomb).size, QSize(64, 64));
        if (before > 0)
            QVERIFY2(greatestMemory() - before < 32'000'000, qPrintable(QString::number(greatestMemory() - before)));
    }

    void orientationIsApplied_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("red");
        QTest::newRow("upright") << 1 << QSize(400, 300) << QPoint(200, 20);
        QTest::newRow("upside down") << 3 << QSize(400, 300) << QPoint(200, 280);
        QTest::newRow("to the right") << 6 << QSize(300, 400) << QPoint(280, 200);
        QTest::newRow("to the left") << 8 << QSize(300, 400) << QPoint(20, 200);
    }

    void orientationIsApplied()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, size);
        QFETCH(QPoint, red);
        const OutgoingPicture picture = good(withExif(written(flag(400, 300), "jpeg", 90), quint16(orientation)));
        QCOMPARE(picture.size, size);
        const QImage upright = decoded(picture);
        QCOMPARE(upright.size(), size);
        QVERIFY(QColor(upright.pixel(red)).red() > 200);
        QVERIFY(QImage::fromData(picture.preview).width() <= 256);
    }

    void orientationOfOtherFormatsIsApplied_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png") << turnedPng();
        QTest::newRow("webp") << turnedWebp();
    }

    void orientationOfOtherFormatsIsApplied()
    {
        QFETCH(QByteArray, bytes);
        const OutgoingPicture picture = good(bytes);
        QCOMPARE(picture.size, QSize(400, 200));
        const QColor corner = decoded(picture).pixelColor(20, 20);
        QVERIFY2(corner.red() > 200 && corner.green() < 60 && corner.blue() < 60, qPrintable(corner.name()));
        // It is not turned twice by who receives it.
        QCOMPARE(storedOrientation(picture.bytes), 1);
        // Damaged data is read without harm.
        for (qsizetype size = 0; size < bytes.size(); ++size)
            (void)storedOrientation(bytes.first(size));
    }

    void everyOrientationIsUndone_data()
    {
        // Where the pixels of "ab / cd" go, row by row.
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QByteArray>("seen");
        const QList<QByteArray> seen{"abcd", "badc", "dcba", "cdab", "acbd", "cadb", "dbca", "bdac"};
        for (int i = 0; i < seen.size(); ++i)
            QTest::addRow("%d", i + 1) << i + 1 << seen.at(i);
    }

    void everyOrientationIsUndone()
    {
        QFETCH(int, orientation);
        QFETCH(QByteArray, seen);
        QImage image(2, 2, QImage::Format_RGB32);
        for (int i = 0; i < 4; ++i)
            image.setPixel(i % 2, i / 2, qRgb('a' + i, 0, 0));
        const QImage result = upright(image, orientation);
        QByteArray pixels;
        for (int i = 0; i < 4; ++i)
            pixels += char(qRed(result.pixel(i % 2, i / 2)));
        QCOMPARE(pixels, seen);
    }

    void whatIsLargerIsScaled()
    {
        const OutgoingPicture picture = good(withExif(written(flag(5000, 2500), "jpeg", 80), 6));
        QCOMPARE(picture.size, QSize(1024, 2048));
        QCOMPARE(good(flag(4096, 2)).size, QSize(2048, 1)); // and no edge becomes 0
        QCOMPARE(good(flag(4096, 1)).size, QSize(2048, 1));
    }

    void whatIsTransparentStaysSo()
    {
        QImage sticker(300, 200, QImage::Format_ARGB32);
        sticker.fill(Qt::transparent);
        QPainter(&sticker).fillRect(100, 50, 100, 100, Qt::red);
        const OutgoingPicture picture = good(sticker);
        QCOMPARE(picture.contentType, u"image/png"_s);
        QCOMPARE(qAlpha(decoded(picture).pixel(0, 0)), 0);
        QCOMPARE(decoded(picture).pixel(150, 100), qRgba(255, 0, 0, 255));
        QCOMPARE(qAlpha(QImage::fromData(picture.preview).pixel(0, 0)), 0);
        QImage opaque = flag(300, 200, QImage::Format_ARGB32);
        QVERIFY(!decoded(good(opaque)).hasAlphaChannel());
    }

    void theLimitIsKept_data()
    {
        QTest::addColumn<PictureSource>("source");
        QTest::newRow("opaque") << PictureSource(noise({1200, 900}));
        QTest::newRow("photograph") << PictureSource(written(noise({1200, 900}), "jpeg", 95));
        QTest::newRow("transparent") << PictureSource(noise({1200, 900}, QImage::Format_ARGB32));
    }

    void theLimitIsKept()
    {
        QFETCH(PictureSource, source);
        const PictureLimits limits{.still = 120'000};
        const OutgoingPicture picture = good(source, limits);
        QVERIFY2(picture.bytes.size() <= limits.still, qPrintable(QString::number(picture.bytes.size())));
        QVERIFY(picture.size.width() >= 200);
        QCOMPARE(decoded(picture).size(), picture.size);
    }

    void anAnimationIsKeptWithoutItsWords()
    {
        const OutgoingPicture picture = good(gif(3));
        QVERIFY(picture.isAnimation);
        QCOMPARE(picture.contentType, u"image/gif"_s);
        for (const char *trace : {"taken at home", "XMP", "secret", "hidden"})
            QVERIFY2(!picture.bytes.contains(trace), trace);
        QVERIFY(picture.bytes.contains("NETSCAPE2.0"));
        QBuffer buffer;
        buffer.setData(picture.bytes);
        QCOMPARE(QImageReader(&buffer).imageCount(), 3);
        QCOMPARE(failure(gif(3), PictureLimits{.animation = 50}), Kind::AnimationTooLarge);
        QCOMPARE(good(gif(1)).contentType, u"image/png"_s);
    }

    void aGifThatIsCutIsNone()
    {
        const QByteArray whole = gif(2);
        const qsizetype end = whole.lastIndexOf(';') + 1;
        QVERIFY(onlyPicturesOfGif(whole.first(end)));
        QVERIFY(onlyPicturesOfGif(whole.first(end - 1))); // some programs omit the trailer
        int refused = 0;
        for (qsizetype length = 0; length < end - 1; ++length)
            refused += onlyPicturesOfGif(whole.first(length)) ? 0 : 1;
        QVERIFY(refused > end - 20);
        QVERIFY(!onlyPicturesOfGif(whole.first(20) + "Z"));
    }

    void whatCannotBeSentSaysWhy_data()
    {
        QTest::addColumn<PictureSource>("source");
        QTest::addColumn<PictureError::Kind>("kind");
        QTest::newRow("nothing") << PictureSource(QByteArray()) << Kind::NotAPicture;
        QTest::newRow("text") << PictureSource(QByteArray("hello")) << Kind::NotAPicture;
        QTest::newRow("a drawing that is a program")
            << PictureSource(QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"))
            << Kind::NotAPicture;
        QTest::newRow("no pixels") << PictureSource(QImage()) << Kind::NotAPicture;
        QTest::newRow("cut") << PictureSource(written(noise({50, 50}), "png").first(200)) << Kind::Damaged;
        QTest::newRow("no file") << PictureSource(u"/nowhere/x.png"_s) << Kind::Unreadable;
        QTest::newRow("a device") << PictureSource(u"/dev/zero"_s) << Kind::Unreadable;
        QTest::newRow("a folder") << PictureSource(u"/"_s) << Kind::Unreadable;
        // Image bombs: their headers announce huge sizes.
        QByteArray png = written(flag(8, 8), "png");
        qToBigEndian(quint32(60'000), png.data() + 16);
        qToBigEndian(quint32(60'000), png.data() + 20);
        qToBigEndian(crc(png.sliced(12, 17)), png.data() + 29);
        QTest::newRow("a PNG of 3.6 gigapixels") << PictureSource(png) << Kind::TooManyPixels;
        QByteArray jpeg = written(flag(8, 8), "jpeg");
        const qsizetype frame = jpeg.indexOf("\xff\xc0");
        qToBigEndian(quint16(65'000), jpeg.data() + frame + 5);
        qToBigEndian(quint16(65'000), jpeg.data() + frame + 7);
        QTest::newRow("a JPEG of 4 gigapixels") << PictureSource(jpeg) << Kind::TooManyPixels;
        QTest::newRow("a JPEG of 80 scans")
            << PictureSource(withScans(progressiveJpeg(flag(16, 16)), 70)) << Kind::TooManyPixels;
    }

    void whatCannotBeSentSaysWhy()
    {
        QFETCH(PictureSource, source);
        QFETCH(PictureError::Kind, kind);
        const auto made = preparePicture(source);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, kind);
        QVERIFY(sentence(made.error()).endsWith(u'.'));
    }

    void aFileIsReadUpToALimit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"flag.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(flag(30, 20), "png"));
        file.close();
        QCOMPARE(good(path).size, QSize(30, 20));
        QCOMPARE(failure(path, PictureLimits{.file = 20}), Kind::FileTooLarge);
    }

    void itIsMadeOnAnotherThread()
    {
        // given two pictures at once
        PictureMaker maker;
        QObject context;
        QList<QSize> sizes;
        int failures = 0;
        const auto made = [&](const Result<SharedPicture, PictureError> &picture) {
            QCOMPARE(QThread::currentThread(), thread());
            picture ? sizes.append(picture.value()->size) : void(++failures);
        };
        maker.make(flag(40, 30), &context, made);
        maker.make(QByteArray("no picture"), &context, made);
        {
            QObject gone;
            maker.make(flag(10, 10), &gone, made);
        }
        maker.make(flag(20, 10), &context, made);
        QTRY_COMPARE(sizes.size() + failures, 3);
        QCOMPARE(sizes, (QList<QSize>{{40, 30}, {20, 10}}));
    }

    void whatIsAtHandAtTheEndTellsNobody()
    {
        bool told = false;
        QObject context;
        {
            PictureMaker maker;
            maker.make(noise({500, 500}), &context,
                       [&told](const Result<SharedPicture, PictureError> &) { told = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(tst_outgoing)
#include "tst_outgoing.moc"
