// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Trim.h"

#include <QTest>

using namespace Qt::StringLiterals;

using coterie::trimmed;

class tst_trim : public QObject {
    Q_OBJECT

private slots:
    void P3_whiteSpaceGoesFromBothEnds_data();
    void P3_whiteSpaceGoesFromBothEnds();
    void P3_otherCharactersStay_data();
    void P3_otherCharactersStay();
    void P3_onlyTheEndsAreTrimmed();
    void P3_nothingIsLeftOfWhiteSpaceAlone();
};

void tst_trim::P3_whiteSpaceGoesFromBothEnds_data()
{
    QTest::addColumn<char16_t>("unit");
    // All of ECMAScript's WhiteSpace and LineTerminator.
    for (const char16_t unit : std::initializer_list<char16_t>{
             0x0009, 0x000A, 0x000B, 0x000C, 0x000D, 0x0020, 0x00A0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004,
             0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF})
        QTest::addRow("U+%04X", static_cast<unsigned>(unit)) << unit;
}

void tst_trim::P3_whiteSpaceGoesFromBothEnds()
{
    QFETCH(char16_t, unit);
    const QString space(2, QChar(unit));
    QCOMPARE(trimmed(space + "gm"_L1 + space).toString(), u"gm"_s);
}

void tst_trim::P3_otherCharactersStay_data()
{
    QTest::addColumn<char16_t>("unit");
    QTest::newRow("next line") << char16_t(0x0085);
    QTest::newRow("Mongolian vowel separator") << char16_t(0x180E);
    QTest::newRow("zero width space") << char16_t(0x200B);
    QTest::newRow("zero width joiner") << char16_t(0x200D);
    QTest::newRow("word joiner") << char16_t(0x2060);
    QTest::newRow("NUL") << char16_t(0);
    QTest::newRow("file separator") << char16_t(0x1C);
    QTest::newRow("Braille blank") << char16_t(0x2800);
}

void tst_trim::P3_otherCharactersStay()
{
    QFETCH(char16_t, unit);
    const QString text = QChar(unit) + u"gm"_s + QChar(unit);
    QCOMPARE(trimmed(text).toString(), text);
}

void tst_trim::P3_onlyTheEndsAreTrimmed()
{
    QCOMPARE(trimmed(u" a \n b "_s).toString(), u"a \n b"_s);
}

void tst_trim::P3_nothingIsLeftOfWhiteSpaceAlone()
{
    QVERIFY(trimmed(u" \t\r\n"_s).isEmpty());
    QVERIFY(trimmed(QString()).isEmpty());
}

QTEST_APPLESS_MAIN(tst_trim)
#include "tst_trim.moc"
