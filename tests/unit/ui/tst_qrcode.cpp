// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/qr/QrCode.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using coterie::QrCode;

class tst_qrcode : public QObject {
    Q_OBJECT

private slots:
    void readersReadTheText_data();
    void readersReadTheText();
    void pathIsTheDarkModules();
    void hasAQuietZone();
    void finderPatternsAreInThreeCorners();
    void withoutATextThereIsNone();
    void tooLongTextHasNone();
    void changesAreTold();
};

namespace {

/** Paints the path, as QML does, with four pixels for each module. */
QImage painted(const QrCode &code)
{
    constexpr int scale = 4;
    QImage image(code.size() * scale, code.size() * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    static const QRegularExpression part(u"M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z"_s);
    qsizetype read = 0;
    for (auto match = part.globalMatch(code.path()); match.hasNext();) {
        const auto run = match.next();
        const auto number = [&run](int index) { return run.captured(index).toInt() * scale; };
        if (run.capturedStart() != read || number(3) != number(4))
            return {};
        read = run.capturedEnd();
        painter.fillRect(number(1), number(2), number(3), scale, Qt::black);
    }
    return read == code.path().size() ? image : QImage();
}

} // namespace

void tst_qrcode::readersReadTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"gm"_s;
    QTest::newRow("link") << u"https://api.example/wallet?a=b"_s;
    QTest::newRow("message") << u"Link this wallet to @ada.\n\nNonce: 5f0c8e3b94d94e0fa6d2b7a1\n"
                                "Issued at: 2026-06-01T12:00:00.000Z"_s;
    QTest::newRow("not ASCII") << u"Grüße, 日本 😀"_s;
    QTest::newRow("long") << u"0123456789"_s.repeated(110); // at the lower level of error correction
}

void tst_qrcode::readersReadTheText()
{
    QFETCH(QString, text);
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        QSKIP("zbarimg is not installed (Debian: zbar-tools)");
    QrCode code;
    code.setText(text);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    QVERIFY(painted(code).save(file));
    QProcess process;
    process.start(reader, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), text + u'\n');
}

void tst_qrcode::pathIsTheDarkModules()
{
    QrCode code;
    code.setText(u"Coterie"_s);
    const QImage image = painted(code);
    QVERIFY(!image.isNull());
    int dark = 0;
    for (int y = 0; y < code.size(); ++y) {
        for (int x = 0; x < code.size(); ++x) {
            QCOMPARE(image.pixelColor(4 * x + 1, 4 * y + 1) == QColor(Qt::black), code.isDark(x, y));
            dark += code.isDark(x, y) ? 1 : 0;
        }
    }
    QVERIFY(dark > code.size());
}

void tst_qrcode::hasAQuietZone()
{
    QrCode code;
    code.setText(u"Coterie"_s);
    QCOMPARE(code.size(), 21 + 2 * 4); // version 1
    for (int i = 0; i < code.size(); ++i) {
        for (int j = 0; j < QrCode::quietZone; ++j) {
            QVERIFY(!code.isDark(i, j) && !code.isDark(j, i));
            QVERIFY(!code.isDark(i, code.size() - 1 - j) && !code.isDark(code.size() - 1 - j, i));
        }
    }
    QVERIFY(!code.isDark(-1, 5) && !code.isDark(5, code.size()));
}

void tst_qrcode::finderPatternsAreInThreeCorners()
{
    QrCode code;
    code.setText(u"Coterie"_s);
    const int first = QrCode::quietZone;
    const int last = code.size() - QrCode::quietZone - 7;
    for (const auto &[x, y] : {std::pair(first, first), std::pair(last, first), std::pair(first, last)}) {
        for (int i = 0; i < 7; ++i)
            QVERIFY(code.isDark(x + i, y) && code.isDark(x, y + i) && code.isDark(x + 6, y + i));
        QVERIFY(!code.isDark(x + 1, y + 1) && code.isDark(x + 3, y + 3));
    }
}

void tst_qrcode::withoutATextThereIsNone()
{
    QrCode code;
    QCOMPARE(code.size(), 0);
    code.setText(u"Coterie"_s);
    code.setText({});
    QCOMPARE(code.size(), 0);
    QVERIFY(code.path().isEmpty());
    QVERIFY(!code.isDark(4, 4));
}

void tst_qrcode::tooLongTextHasNone()
{
    QrCode code;
    code.setText(QString(1273, u'ü').first(636)); // two bytes each
    QVERIFY(code.size() > 0);
    code.setText(QString(1273, u'x'));
    QCOMPARE(code.size(), 117 + 2 * 4);
    code.setText(QString(1274, u'x'));
    QCOMPARE(code.size(), 0);
    QVERIFY(code.path().isEmpty());
    code.setText(QString(1'000'000, u'x'));
    QCOMPARE(code.size(), 0);
}

void tst_qrcode::changesAreTold()
{
    QrCode code;
    QSignalSpy changed(&code, &QrCode::textChanged);
    code.setText(u"a"_s);
    code.setText(u"a"_s);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(tst_qrcode)
#include "tst_qrcode.moc"
