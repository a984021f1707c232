// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/Decode.h"
#include "pictures/PictureReel.h"
#include "pictures/PictureRules.h"
#include "pictures/Samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coterie;
using namespace coterie::test;

namespace {

using Kind = PictureFailure::Kind;

PictureWish wish(QSize box, PictureShape shape, int radius = 0)
{
    return {QUrl(u"https://i.example/1"_s), box, shape, radius};
}

} // namespace

/** Decoding untrusted pictures, and their size and crop afterwards. */
class tst_decode : public QObject {
    Q_OBJECT

private slots:
    void R9_addresses_data();
    void R9_addresses();
    void formats_data();
    void formats();
    void whatIsNoPictureIsNotRead_data();
    void whatIsNoPictureIsNotRead();
    void cutOffBytesAreDamaged();
    void bombsAreRefusedBeforeTheyAreDecoded_data();
    void bombsAreRefusedBeforeTheyAreDecoded();
    void largeAnimationsStandStill();
    void whatIsKeptOfAnAnimationIsWhatIsCounted();
    void aShapeHasItsSize_data();
    void aShapeHasItsSize();
    void smallPicturesStandAlikeOnEveryScreen();
    void roundPicturesHaveNoCorners();
    void photosStandUpright();
    void otherFormatsStandUprightToo();
    void framesComeInOrderAndBeginAgain();
    void hastyFramesAreSlowedDown();
};

void tst_decode::R9_addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("anywhere");
    QTest::addColumn<bool>("ofALocalService");
    QTest::newRow("https") << u"https://i.example/a.png?size=2"_s << true << true;
    QTest::newRow("https and a port") << u"https://i.example:8443/a.png"_s << true << true;
    QTest::newRow("http") << u"http://i.example/a.png"_s << false << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/a.png"_s << false << true;
    QTest::newRow("localhost") << u"http://localhost/a.png"_s << false << true;
    QTest::newRow("https loopback") << u"https://127.0.0.1/a.png"_s << false << true;
    for (const char *host : {"0.0.0.0",
                             "0",
                             "[::]",
                             "[::1]",
                             "[::ffff:127.0.0.1]",
                             "[::ffff:7f00:1]",
                             "[::127.0.0.1]",
                             "[64:ff9b::7f00:1]",
                             "[2002:7f00:1::]",
                             "localhost.",
                             "a.localhost",
                             "a.LOCALHOST.",
                             "127.1",
                             "2130706433",
                             "0x7f.1",
                             "127.0.0.1.",
                             "10.1.2.3",
                             "172.31.0.1",
                             "192.168.0.1",
                             "169.254.169.254",
                             "100.64.0.1",
                             "224.0.0.1",
                             "255.255.255.255",
                             "[fe80::1]",
                             "[fd00::1]",
                             "[::ffff:192.168.0.1]",
                             "[ff02::1]",
                             "router",
                             "printer.local",
                             "metadata.internal"})
        QTest::newRow(host) << u"https://%1/a.png"_s.arg(QLatin1StringView(host)) << false << true;
    for (const char *host : {"8.8.8.8", "172.32.0.1", "[2606:4700::1]", "[::ffff:8.8.8.8]", "localhost.example",
                             "notlocalhost.com", "10.0.0.1.example"})
        QTest::newRow(host) << u"https://%1/a.png"_s.arg(QLatin1StringView(host)) << true << true;
    QTest::newRow("like loopback") << u"http://127.0.0.1.example/a.png"_s << false << false;
    QTest::newRow("user") << u"https://i.example@evil.example/a.png"_s << false << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false << false;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << false << false;
    QTest::newRow("qrc") << u"qrc:/a.png"_s << false << false;
    QTest::newRow("wss") << u"wss://i.example/a.png"_s << false << false;
    QTest::newRow("no host") << u"https:///a.png"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void tst_decode::R9_addresses()
{
    QFETCH(QString, address);
    QTEST(mayFetchPicture(QUrl(address), AddressScope::Public), "anywhere");
    QTEST(mayFetchPicture(QUrl(address), AddressScope::ThisComputer), "ofALocalService");
}

void tst_decode::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("animated");
    for (const char *format : {"png", "jpeg", "webp"})
        QTest::newRow(format) << written(plain({64, 32}), format) << false;
    QTest::newRow("gif") << animation(64, 32, 1) << false;
    QTest::newRow("animated gif") << animation(64, 32, 5) << true;
}

void tst_decode::formats()
{
    QFETCH(QByteArray, bytes);
    const auto picture = decode(bytes, wish({200, 200}, PictureShape::Whole));
    QVERIFY(picture.ok());
    QCOMPARE(picture->natural, QSize(64, 32));
    QCOMPARE(picture->image.size(), QSize(64, 32)); // small ones are not enlarged
    QTEST(picture->isAnimated(), "animated");
}

void tst_decode::whatIsNoPictureIsNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("html") << QByteArray("<!doctype html><title>404</title>");
    QTest::newRow("bmp") << written(plain({8, 8}), "bmp");
    QTest::newRow("xpm") << written(plain({8, 8}), "xpm");
    QTest::newRow("short riff") << QByteArray("RIFF");
    QTest::newRow("wav") << QByteArray("RIFF....WAVEfmt ");
}

void tst_decode::whatIsNoPictureIsNotRead()
{
    QFETCH(QByteArray, bytes);
    const auto picture = decode(bytes, wish({9, 9}, PictureShape::Whole));
    QVERIFY(!picture.ok());
    QCOMPARE(picture.error().kind, Kind::NotAPicture);
}

void tst_decode::cutOffBytesAreDamaged()
{
    for (const char *format : {"png", "webp"}) {
        const QByteArray whole = written(noise({64, 64}), format);
        const auto picture = decode(whole.first(40), wish({9, 9}, PictureShape::Whole));
        QVERIFY2(!picture.ok(), format);
        QCOMPARE(picture.error().kind, Kind::Damaged);
    }
}

void tst_decode::bombsAreRefusedBeforeTheyAreDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage huge(6000, 6000, QImage::Format_Mono);
    huge.fill(0);
    QTest::newRow("png of 5 kB") << written(huge, "png");
    QByteArray gif = animation(16, 16, 1);
    gif.replace(6, 4, "\xff\xff\xff\xff"); // canvas size
    QTest::newRow("gif") << gif;
}

void tst_decode::bombsAreRefusedBeforeTheyAreDecoded()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.size() < 20'000);
    const auto picture = decode(bytes, wish({9, 9}, PictureShape::Round));
    QVERIFY(!picture.ok());
    QCOMPARE(picture.error().kind, Kind::TooManyPixels);
}

void tst_decode::largeAnimationsStandStill()
{
    const auto picture = decode(animation(2100, 2000, 2), wish({90, 90}, PictureShape::Card));
    QVERIFY(picture.ok());
    QVERIFY(!picture->isAnimated());
}

void tst_decode::whatIsKeptOfAnAnimationIsWhatIsCounted()
{
    QByteArray bytes = animation(64, 32, 5);
    bytes.reserve(1'000'000); // as during a download
    const auto picture = decode(bytes, wish({32, 16}, PictureShape::Whole));
    QVERIFY(picture.ok() && picture->isAnimated());
    QCOMPARE(picture->reel, bytes);
    QCOMPARE(picture->reel.capacity(), picture->reel.size());
    QCOMPARE(picture->bytes(), picture->image.sizeInBytes() + bytes.size());
}

void tst_decode::aShapeHasItsSize_data()
{
    QTest::addColumn<QSize>("natural");
    QTest::addColumn<PictureShape>("shape");
    QTest::addColumn<QSize>("expected"); // in a box of 160 × 90
    QTest::newRow("round") << QSize(400, 100) << PictureShape::Round << QSize(160, 90);
    QTest::newRow("tile") << QSize(10, 10) << PictureShape::Tile << QSize(160, 90);
    QTest::newRow("the box's form fills it") << QSize(1600, 900) << PictureShape::Card << QSize(160, 90);
    QTest::newRow("nearly its form, too") << QSize(1600, 1200) << PictureShape::Card << QSize(160, 90);
    QTest::newRow("tall") << QSize(500, 1000) << PictureShape::Card << QSize(45, 90);
    QTest::newRow("wide") << QSize(1600, 300) << PictureShape::Card << QSize(160, 30);
    QTest::newRow("small") << QSize(32, 18) << PictureShape::Card << QSize(48, 27);
    QTest::newRow("whole") << QSize(320, 90) << PictureShape::Whole << QSize(160, 45);
}

void tst_decode::aShapeHasItsSize()
{
    QFETCH(QSize, natural);
    QFETCH(PictureShape, shape);
    QFETCH(QSize, expected);
    for (const char *format : {"png", "jpeg"}) { // a JPEG is scaled while it is decoded
        const auto picture = decode(written(plain(natural), format), wish({160, 90}, shape, 6));
        QVERIFY(picture.ok());
        QCOMPARE(picture->image.size(), expected);
        QCOMPARE(picture->natural, natural);
        QCOMPARE(picture->image.pixelColor(expected.width() / 2, expected.height() / 2).red() > 250, true);
    }
}

void tst_decode::smallPicturesStandAlikeOnEveryScreen()
{
    for (const int ratio : {1, 2, 3}) {
        PictureWish wanted = wish(QSize(160, 90) * ratio, PictureShape::Card);
        wanted.ratio = ratio;
        QCOMPARE(decode(written(plain({32, 18}), "png"), wanted)->image.size(), QSize(48, 27) * ratio);
        QCOMPARE(decode(written(plain({112, 63}), "png"), wanted)->image.size(), QSize(160, 90) * ratio); // full
    }
}

void tst_decode::roundPicturesHaveNoCorners()
{
    const auto disc = decode(written(plain({80, 80}), "png"), wish({36, 36}, PictureShape::Round));
    QCOMPARE(disc->image.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(disc->image.pixelColor(18, 1).alpha(), 255);
    const auto tile = decode(written(plain({80, 80}), "png"), wish({36, 36}, PictureShape::Tile, 8));
    QCOMPARE(tile->image.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(tile->image.pixelColor(0, 18).alpha(), 255);
}

void tst_decode::photosStandUpright()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    QVERIFY(writer.write(plain({400, 200})));
    const auto picture = decode(buffer.data(), wish({50, 100}, PictureShape::Whole));
    QVERIFY(picture.ok());
    QCOMPARE(picture->natural, QSize(200, 400));
    QCOMPARE(picture->image.size(), QSize(50, 100));
}

void tst_decode::otherFormatsStandUprightToo()
{
    for (const QByteArray &bytes : {turnedPng(), turnedWebp()}) {
        const auto picture = decode(bytes, wish({100, 50}, PictureShape::Whole));
        QVERIFY(picture.ok());
        QCOMPARE(picture->natural, QSize(400, 200));
        QCOMPARE(picture->image.size(), QSize(100, 50));
        const QColor corner = picture->image.pixelColor(5, 5);
        QVERIFY2(corner.red() > 200 && corner.green() < 60 && corner.blue() < 60, qPrintable(corner.name()));
        // Each frame of an animation as well
        PictureReel reel(bytes, wish({100, 50}, PictureShape::Whole), picture->orientation);
        QCOMPARE(reel.next()->image.size(), QSize(100, 50));
    }
}

void tst_decode::framesComeInOrderAndBeginAgain()
{
    PictureReel reel(animation(32, 32, 5, 4), wish({32, 32}, PictureShape::Whole));
    QList<int> reds;
    for (int i = 0; i < 7; ++i) {
        const auto frame = reel.next();
        QVERIFY(frame);
        QCOMPARE(frame->shown, 40ms);
        QCOMPARE(frame->image.pixelColor(20, 3).blue(), 255);
        reds.append(frame->image.pixelColor(20, 3).red());
    }
    QCOMPARE(reds, (QList<int>{0, 51, 102, 153, 204, 0, 51}));
}

void tst_decode::hastyFramesAreSlowedDown()
{
    PictureReel reel(animation(32, 32, 2, 0), wish({32, 32}, PictureShape::Whole));
    QCOMPARE(reel.next()->shown, 100ms);
}

QTEST_GUILESS_MAIN(tst_decode)

#include "tst_decode.moc"
