// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/Scrub.h"
#include "log/Secrets.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype telling = 12; ///< characters of a secret that must never appear in a row

QString randomWord(QRandomGenerator &random, const QString &alphabet, int length)
{
    QString word;
    for (int i = 0; i < length; ++i)
        word += alphabet[random.bounded(int(alphabet.size()))];
    return word;
}

QString percent(const QString &text, bool all, bool upper)
{
    QString result;
    for (const char byte : text.toUtf8()) {
        const bool isPlain = QChar::fromLatin1(byte).isLetterOrNumber();
        const QString hex = u"%%1"_s.arg(uint(uchar(byte)), 2, 16, QLatin1Char('0'));
        result += isPlain && !all ? QString(QChar::fromLatin1(byte)) : upper ? hex.toUpper() : hex;
    }
    return result;
}

QString jsonEscaped(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c == u'/' ? u"\\/"_s : c == u'+' ? u"\\u002B"_s : QString(c);
    return result;
}

QString swappedCase(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.isUpper() ? c.toLower() : c.toUpper();
    return result;
}

/** Returns all known ways to write a secret. */
QStringList writings(const QString &secret)
{
    return {secret,
            percent(secret, false, true),
            percent(secret, false, false),
            percent(secret, true, true),
            percent(percent(secret, false, true), false, true),
            QString::fromUtf8(QUrl::toPercentEncoding(secret)),
            jsonEscaped(secret),
            percent(jsonEscaped(secret), false, false),
            swappedCase(secret),
            QString(secret).replace(u'+', u' '),
            secret.left(secret.size() * 2 / 3)};
}

/** Returns whether the text contains a part of the secret after decoding. */
bool tells(QString text, const QString &secret)
{
    for (int round = 0; round < 3; ++round) {
        QString plain = text;
        plain.replace(u"\\/"_s, u"/"_s).replace(u"\\u002B"_s, u"+"_s, Qt::CaseInsensitive);
        for (qsizetype i = 0; i + telling <= secret.size(); ++i) {
            if (plain.contains(QStringView(secret).mid(i, telling), Qt::CaseInsensitive))
                return true;
        }
        text = QUrl::fromPercentEncoding(plain.toUtf8());
    }
    return false;
}

const QString base64 = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_s;

} // namespace

/** R2: no ticket, token or key appears in anything that is logged. */
class tst_scrub : public QObject {
    Q_OBJECT

private slots:
    void R2_aKnownSecretIsGoneHoweverItIsWritten()
    {
        const QString surroundings[]{u"%1"_s,
                                     u"GET wss://h/api/v1/ws?x=1&y=%1&z=2 HTTP/1.1"_s,
                                     u"{\"some\":\"%1\",\"other\":1}"_s,
                                     u"QList(\"%1\", \"b\")"_s,
                                     u"x%1y"_s,
                                     u"line one\n%1\nline three"_s,
                                     u"\"wrapped %1\" and again %1."_s};
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 60; ++round) {
            const QString alphabet = round % 3 == 0   ? base64
                                     : round % 3 == 1 ? base64 + u"+/="_s
                                                      : u"0123456789abcdef"_s;
            const QString secret = randomWord(random, alphabet, random.bounded(14, 90));
            for (const QString &written : writings(secret)) {
                for (const QString &around : surroundings) {
                    const QString text = QString(around).replace(u"%1"_s, written);
                    const QString clean = scrubbed(text, {u"another one"_s, secret});
                    QVERIFY2(!tells(clean, secret), qPrintable(u"seed %1: %2 -> %3"_s.arg(seed).arg(text, clean)));
                    QCOMPARE(scrubbed(clean, {secret}), clean);
                }
            }
        }
    }

    void R2_whatNobodyTaughtUsIsGoneByItsShape_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const QString &text, const QString &clean) {
            QTest::newRow(qPrintable(text.left(60))) << text << clean;
        };
        row(u"wss://h/ws?ticket=a%2Bb%2F%3D&v=1"_s, u"wss://h/ws?ticket=***&v=1"_s);
        row(u"wss://h/ws?ticket=ab"_s, u"wss://h/ws?ticket=***"_s);
        row(u"ticket%3Dabc%26v%3D1"_s, u"ticket%3D***%26v%3D1"_s);
        row(u"TiCkEt = abc"_s, u"TiCkEt = ***"_s);
        row(u"{\"accessToken\":\"a\\\"b\",\"refreshToken\" : \"c\"}"_s,
            u"{\"accessToken\":\"***\",\"refreshToken\" : \"***\"}"_s);
        row(u"{\\\"apiKey\\\":\\\"abc\\\",\\\"n\\\":1}"_s, u"{\\\"apiKey\\\":\\\"***\\\",\\\"n\\\":1}"_s);
        row(u"%7B%22access_token%22%3A%22abc%22%7D"_s, u"%7B%22access_token%22%3A%22***%22%7D"_s);
        row(u"QPair(\"x-api-key\",\"abc\")"_s, u"QPair(\"x-api-key\",\"***\")"_s);
        row(u"X-API-KEY: abc"_s, u"X-API-KEY: ***"_s);
        row(u"COTERIE_ACCESS_TOKEN=abc coterie"_s, u"COTERIE_ACCESS_TOKEN=*** coterie"_s);
        row(u"authorization: bEaReR abcdef, more\nnext"_s, u"authorization: ***\nnext"_s);
        row(u"sent Bearer abcdef.ghi now"_s, u"sent Bearer *** now"_s);
        row(u"Bearer%20abcdefgh"_s, u"Bearer%20***"_s);
        row(u"(\"Authorization\", \"Bearer abc\")"_s, u"(\"Authorization\", \"***\")"_s);
        row(u"Cookie: a=b; c=d"_s, u"Cookie: ***"_s);
        row(u"is eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl one"_s, u"is *** one"_s);
        row(u"https://ada:pass@host/x"_s, u"https://***@host/x"_s);
        row(u"from ada.k+x@mail.example.org today"_s, u"from *** today"_s);
        row(u"opaque Zk3-aQ0lmX9_bbbbbbbbbbbbbbbbbbbbbbbbbbbb end"_s, u"opaque *** end"_s);
        row(u"/home/ada/.config/coterie"_s, u"~/.config/coterie"_s);
        row(u"file:///srv/people/ada/x and %2Fhome%2Fada%2Fx"_s, u"file://~/x and ~%2Fx"_s);
    }

    void R2_whatNobodyTaughtUsIsGoneByItsShape()
    {
        QFETCH(QString, text);
        const QString home = u"/srv/people/ada"_s;
        const QString clean = scrubbed(text, {}, home);
        QTEST(clean, "clean");
        QCOMPARE(scrubbed(clean, {}, home), clean);
    }

    void whatIsNoSecretStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo live -> waiting attempt 3",
              "GET https://api.example/api/v1/communities/F1uMMeT8sWqZcYh5Bv2RkPxJ7dNgEa9TfUo3Kr4Mdemo/messages 200 41 "
              "ms",
              "0xDE30C0fFEE51aD5E0Bc0A7E21EDe3a5A11DBe7A9", "message 7f3c1b9e-52aa-4a0e-9d51-0c6a1f6e2b11 of ada_k",
              "tokenAddress: none", "100 % of 5 tickets asked for, 2 failed",
              "QSslSocket: cannot resolve SSL_get0_group_name", "C:\\Windows and \\u00e9 stay", "icon@2x"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatIsNoSecretStays()
    {
        QFETCH(QString, text);
        QCOMPARE(scrubbed(text, {u"short"_s}, u"/root"_s), text);
    }

    void aWordIsNoSecret()
    {
        QCOMPARE(scrubbed(u"key and token"_s, {u"key"_s, u"token"_s, QString()}), u"key and token"_s);
    }

    void theNewestSecretsAreRemembered()
    {
        for (int i = 0; i < 300; ++i) {
            Secrets::remember(u"the key that is used each time"_s);
            Secrets::remember(u"ticket-%1"_s.arg(i));
        }
        Secrets::remember({});
        const QStringList all = Secrets::all();
        QCOMPARE(all.size(), 256);
        QVERIFY(all.contains(u"the key that is used each time"_s));
        QVERIFY(all.contains(u"ticket-299"_s) && !all.contains(u"ticket-1"_s) && !all.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(tst_scrub)
#include "tst_scrub.moc"
