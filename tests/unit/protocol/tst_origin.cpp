// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Origin.h"

#include <QTest>

using namespace Qt::StringLiterals;

using coterie::Origin;
using coterie::OriginError;
using coterie::TokenAddress;

class tst_origin : public QObject {
    Q_OBJECT

private slots:
    void R1_spellingsOfOneOriginAreEqual_data();
    void R1_spellingsOfOneOriginAreEqual();
    void R1_otherOriginsDiffer_data();
    void R1_otherOriginsDiffer();
    void R9_refusesWithItsReason_data();
    void R9_refusesWithItsReason();
    void R9_plainIsForLoopbackAlone_data();
    void R9_plainIsForLoopbackAlone();
    void everyErrorHasASentence();
    void segmentsAreEncodedOnTheirOwn_data();
    void segmentsAreEncodedOnTheirOwn();
    void segmentsThatWouldClimbAreRefused();
    void queryValuesAreEncoded();
    void R2_ticketIsEncoded();
    void R2_plainOriginGivesAPlainSocket();
};

namespace {

Origin parsed(const QString &address)
{
    const auto origin = Origin::parse(address);
    return origin.ok() ? origin.value() : Origin();
}

} // namespace

void tst_origin::R1_spellingsOfOneOriginAreEqual_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    const QString host = u"https://api.example"_s;
    QTest::newRow("plain") << host << host;
    QTest::newRow("slash") << u"https://api.example/"_s << host;
    QTest::newRow("slashes") << u"https://api.example//"_s << host;
    QTest::newRow("capitals") << u"HTTPS://API.Example"_s << host;
    QTest::newRow("default port") << u"https://api.example:443"_s << host;
    QTest::newRow("empty port") << u"https://api.example:/"_s << host;
    QTest::newRow("wss") << u"wss://api.example"_s << host;
    QTest::newRow("wss with port") << u"WSS://api.example:443/"_s << host;
    QTest::newRow("white space") << u"  https://api.example\n"_s << host;
    QTest::newRow("other port") << u"https://api.example:8443/"_s << u"https://api.example:8443"_s;
    QTest::newRow("international") << u"https://münze.example"_s << u"https://xn--mnze-0ra.example"_s;
    QTest::newRow("http on its port") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1"_s;
    QTest::newRow("ws") << u"ws://localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("https on port 80") << u"https://api.example:80"_s << u"https://api.example:80"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
    QTest::newRow("long IPv6") << u"http://[0:0:0:0:0:0:0:1]:8080"_s << u"http://[::1]:8080"_s;
}

void tst_origin::R1_spellingsOfOneOriginAreEqual()
{
    QFETCH(QString, address);
    QFETCH(QString, text);
    const Origin origin = parsed(address);
    QCOMPARE(origin.text(), text);
    QCOMPARE(origin, parsed(text));
    QCOMPARE(qHash(origin), qHash(parsed(text)));
}

void tst_origin::R1_otherOriginsDiffer_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("host") << u"https://b.example"_s;
    QTest::newRow("port") << u"https://a.example:444"_s;
    QTest::newRow("subdomain") << u"https://www.a.example"_s;
}

void tst_origin::R1_otherOriginsDiffer()
{
    QFETCH(QString, other);
    QVERIFY(!parsed(other).isNull());
    QVERIFY(!(parsed(other) == parsed(u"https://a.example"_s)));
}

void tst_origin::R9_refusesWithItsReason_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<OriginError>("error");
    QTest::newRow("nothing") << QString() << OriginError::Empty;
    QTest::newRow("white space") << u" \t\n"_s << OriginError::Empty;
    QTest::newRow("a name alone") << u"api.example"_s << OriginError::NotAnAddress;
    QTest::newRow("name and port") << u"localhost:8080"_s << OriginError::NotAnAddress;
    QTest::newRow("no host") << u"https://"_s << OriginError::NotAnAddress;
    QTest::newRow("port alone") << u"https://:443"_s << OriginError::NotAnAddress;
    QTest::newRow("port 0") << u"https://api.example:0"_s << OriginError::NotAnAddress;
    QTest::newRow("port too large") << u"https://api.example:65536"_s << OriginError::NotAnAddress;
    QTest::newRow("space inside") << u"https://api example"_s << OriginError::NotAnAddress;
    QTest::newRow("words") << u"not an address"_s << OriginError::NotAnAddress;
    QTest::newRow("ftp") << u"ftp://api.example"_s << OriginError::WrongScheme;
    QTest::newRow("file") << u"file:///etc/passwd"_s << OriginError::WrongScheme;
    QTest::newRow("javascript") << u"javascript://alert"_s << OriginError::WrongScheme;
    QTest::newRow("user") << u"https://me@api.example"_s << OriginError::HasCredentials;
    QTest::newRow("password") << u"https://me:secret@api.example"_s << OriginError::HasCredentials;
    QTest::newRow("empty user") << u"https://@api.example"_s << OriginError::HasCredentials;
    QTest::newRow("path") << u"https://api.example/api/v1"_s << OriginError::HasPath;
    QTest::newRow("query") << u"https://api.example?a=b"_s << OriginError::HasPath;
    QTest::newRow("empty query") << u"https://api.example/?"_s << OriginError::HasPath;
    QTest::newRow("fragment") << u"https://api.example#top"_s << OriginError::HasPath;
}

void tst_origin::R9_refusesWithItsReason()
{
    QFETCH(QString, address);
    QFETCH(OriginError, error);
    const auto origin = Origin::parse(address);
    QVERIFY(!origin.ok());
    QCOMPARE(origin.error(), error);
}

void tst_origin::R9_plainIsForLoopbackAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("127.255.255.254") << u"http://127.255.255.254"_s << true;
    QTest::newRow("::1") << u"ws://[::1]"_s << true;
    QTest::newRow("localhost") << u"http://LocalHost:1"_s << true;
    QTest::newRow("a name") << u"http://api.example"_s << false;
    QTest::newRow("ws to a name") << u"ws://api.example"_s << false;
    QTest::newRow("private network") << u"http://192.168.1.1"_s << false;
    QTest::newRow("any address") << u"http://0.0.0.0"_s << false;
    QTest::newRow("begins like loopback") << u"http://127.0.0.1.example"_s << false;
    QTest::newRow("127 and a name") << u"http://127.a.b.c"_s << false;
    QTest::newRow("localhost and a name") << u"http://localhost.example"_s << false;
    QTest::newRow("under localhost") << u"http://a.localhost"_s << false;
    QTest::newRow("IPv6 any") << u"http://[::]"_s << false;
    QTest::newRow("IPv6 link local") << u"http://[fe80::1]"_s << false;
    QTest::newRow("IPv4 in IPv6") << u"http://[::ffff:127.0.0.1]"_s << false;
}

void tst_origin::R9_plainIsForLoopbackAlone()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    const auto origin = Origin::parse(address);
    QCOMPARE(origin.ok(), allowed);
    if (allowed)
        QVERIFY(origin->isLoopback());
    else
        QCOMPARE(origin.error(), OriginError::PlainNotLocal);
}

void tst_origin::everyErrorHasASentence()
{
    for (const OriginError error : {OriginError::Empty, OriginError::NotAnAddress, OriginError::WrongScheme,
                                    OriginError::PlainNotLocal, OriginError::HasCredentials, OriginError::HasPath})
        QVERIFY(sentence(error).endsWith(u'.'));
}

void tst_origin::segmentsAreEncodedOnTheirOwn_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("address") << u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s
                             << QByteArray("Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo");
    QTest::newRow("case stays") << u"0xAbC"_s << QByteArray("0xAbC");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
    QTest::newRow("percent") << u"a%2Fb"_s << QByteArray("a%252Fb");
    QTest::newRow("question mark") << u"a?b#c"_s << QByteArray("a%3Fb%23c");
    QTest::newRow("space and plus") << u"a b+c"_s << QByteArray("a%20b%2Bc");
    QTest::newRow("umlaut") << u"ä"_s << QByteArray("%C3%A4");
    QTest::newRow("semicolon") << u"a;b=c&d"_s << QByteArray("a%3Bb%3Dc%26d");
    QTest::newRow("dots inside") << u"..a"_s << QByteArray("..a");
}

void tst_origin::segmentsAreEncodedOnTheirOwn()
{
    QFETCH(QString, segment);
    QFETCH(QByteArray, encoded);
    const QUrl url = parsed(u"https://api.example"_s).url({u"communities"_s, segment, u"messages"_s});
    QVERIFY(url.isValid());
    QCOMPARE(url.toEncoded(), "https://api.example/api/v1/communities/" + encoded + "/messages");
}

void tst_origin::segmentsThatWouldClimbAreRefused()
{
    const Origin origin = parsed(u"https://api.example"_s);
    for (const QString &segment : {u"."_s, u".."_s, QString()})
        QVERIFY(origin.url({u"communities"_s, segment}).isEmpty());
    QVERIFY(Origin().url({u"communities"_s}).isEmpty());
}

void tst_origin::queryValuesAreEncoded()
{
    const QUrl url =
        parsed(u"http://127.0.0.1:8080"_s).url({u"feed"_s}, {{"before", u"a+b c&d=é"_s}, {"limit", u"50"_s}});
    QCOMPARE(url.toEncoded(), QByteArray("http://127.0.0.1:8080/api/v1/feed?before=a%2Bb%20c%26d%3D%C3%A9&limit=50"));
}

void tst_origin::R2_ticketIsEncoded()
{
    const QUrl url = parsed(u"https://api.example:8443"_s).socketUrl(TokenAddress(u"a/b"_s), u"t+/ x=&"_s);
    QCOMPARE(url.toEncoded(),
             QByteArray("wss://api.example:8443/api/v1/communities/a%2Fb/ws?ticket=t%2B%2F%20x%3D%26"));
}

void tst_origin::R2_plainOriginGivesAPlainSocket()
{
    const QUrl url = parsed(u"http://[::1]:8080"_s).socketUrl(TokenAddress(u"t"_s), u"x"_s);
    QCOMPARE(url.toEncoded(), QByteArray("ws://[::1]:8080/api/v1/communities/t/ws?ticket=x"));
}

QTEST_APPLESS_MAIN(tst_origin)
#include "tst_origin.moc"
