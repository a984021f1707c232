// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/LinkExtent.h"
#include "ui/text/Links.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace coterie;

/** Replaces the desktop's browser. */
class Browser : public QObject {
    Q_OBJECT

public:
    Browser()
    {
        QDesktopServices::setUrlHandler(u"http"_s, this, "take");
        QDesktopServices::setUrlHandler(u"https"_s, this, "take");
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
    }
    ~Browser() override
    {
        for (const auto &scheme : {u"http"_s, u"https"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> taken;

public Q_SLOTS:
    void take(const QUrl &url) { taken.append(url); }
};

class tst_links : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("none", u"gm"_s, {});
        row("bare", u"https://example.org"_s, {u"https://example.org"_s});
        row("http", u"http://example.org/a?b=c#d"_s, {u"http://example.org/a?b=c#d"_s});
        row("capitals", u"HTTPS://Example.ORG/A"_s, {u"https://example.org/A"_s});
        row("ends a sentence", u"see https://example.org/a."_s, {u"https://example.org/a"_s});
        row("in brackets", u"(https://example.org/a)"_s, {u"https://example.org/a"_s});
        row("brackets of its own", u"https://example.org/a_(b)"_s, {u"https://example.org/a_(b)"_s});
        row("quoted", u"“https://example.org”"_s, {u"https://example.org"_s});
        row("markup", u"<a href=\"https://example.org/x\">y</a>"_s, {u"https://example.org/x"_s});
        row("two lines", u"https://a.example\nhttps://b.example"_s, {u"https://a.example"_s, u"https://b.example"_s});
        row("twice", u"https://a.example https://a.example"_s, {u"https://a.example"_s});
        row("no more than four", u"https://a.x https://b.x https://c.x https://d.x https://e.x"_s,
            {u"https://a.x"_s, u"https://b.x"_s, u"https://c.x"_s, u"https://d.x"_s});
        row("port", u"https://example.org:8443/"_s, {u"https://example.org:8443/"_s});
        row("other letters", u"https://bücher.example/ü"_s, {u"https://xn--bcher-kva.example/%C3%BC"_s});
        row("turned around", u"https://example.org/\u202egpj.exe"_s, {u"https://example.org/"_s});
        row("pretends to be another", u"https://example.org@evil.example/"_s, {});
        row("with a password", u"https://a:b@example.org/"_s, {});
        row("part of a word", u"xhttps://example.org"_s, {});
        row("no host", u"https:///etc/passwd"_s, {});
        row("only the scheme", u"https://"_s, {});
        row("script", u"javascript://example.org/%0aalert(1)"_s, {});
        row("file", u"file:///etc/passwd"_s, {});
        row("other programs", u"ssh://example.org coterie://community/x"_s, {});
    }

    void addressesAreFound()
    {
        QFETCH(QString, text);
        QTEST(Links::in(text), "found");
    }

    void aLinkEndsWhereItsSentenceGoesOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QFile file(QStringLiteral(COTERIE_LINKS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression escape(u"\\\\u([0-9a-f]{4})"_s);
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const qsizetype tab = line.indexOf(u'\t');
            QVERIFY2(tab >= 0, qPrintable(line));
            QString text;
            qsizetype from = 0;
            for (auto match = escape.globalMatch(line.first(tab)); match.hasNext();) {
                const QRegularExpressionMatch unit = match.next();
                text += line.sliced(from, unit.capturedStart() - from) + QChar(unit.captured(1).toUShort(nullptr, 16));
                from = unit.capturedEnd();
            }
            text += line.sliced(from, tab - from);
            QTest::addRow("%02d %s", ++number, qPrintable(line.first(tab)))
                << text << line.sliced(tab + 1).split(u' ', Qt::SkipEmptyParts);
        }
        QVERIFY(number > 0);
    }

    void aLinkEndsWhereItsSentenceGoesOn()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        // The first four only: see Links::most.
        QCOMPARE(Links::in(text), found);
        // Each of them can be opened.
        Browser browser;
        for (const QString &address : found)
            QVERIFY2(Links::open(address), qPrintable(address));
    }

    void aLinkThatIsTooLongIsNoLink()
    {
        const QString start = u"https://example.org/"_s;
        const QString longest = start + QString(maxLinkLength - start.size(), u'a');
        QCOMPARE(Links::in(longest + u" ok"_s), QStringList{longest});
        QCOMPARE(Links::in(longest + u"a https://example.org/b"_s), QStringList{u"https://example.org/b"_s});
        QCOMPARE(Links::whole(longest + u'a'), QString());
        QVERIFY(!Links::open(longest + u'a'));
    }

    void anyTextIsSearchedInLinearTime_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int times = 100'000;
        QTest::newRow("closing") << u"https://a.b/"_s + QString(times, u')');
        QTest::newRow("opening") << u"https://a.b/"_s + QString(times, u'(');
        QTest::newRow("marks") << u"https://a.b/"_s + QString(times, u'.');
        QTest::newRow("closing after each") << u"https://a.b/)"_s.repeated(times);
        QTest::newRow("opening after each") << u"https://a.b/("_s.repeated(times);
        QTest::newRow("runs of opening") << (u"https://a.b/("_s.repeated(150) + u' ').repeated(times / 150);
        QTest::newRow("schemes") << u"https://"_s.repeated(times);
        QTest::newRow("schemes and marks") << u"https://,"_s.repeated(times);
        QTest::newRow("not opened") << u"https://a@b.c "_s.repeated(times);
        QTest::newRow("joiners") << u"https://a.b/"_s + QString(times, QChar(0x200d));
        QTest::newRow("half a scheme") << u"http"_s.repeated(times);
        QTest::newRow("inside words") << u"xhttps://"_s.repeated(times);
    }

    void anyTextIsSearchedInLinearTime()
    {
        // The square of these lengths takes seconds.
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        (void)Links::in(text);
        QVERIFY2(timer.elapsed() < 1'500, qPrintable(QString::number(timer.elapsed())));
    }

    void aFieldIsTakenWhole()
    {
        QCOMPARE(Links::whole(u"https://example.org/a_(1."_s), u"https://example.org/a_(1."_s);
        QCOMPARE(Links::whole(u"https://example.org/a b"_s), u"https://example.org/a%20b"_s);
        for (const auto &other : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"https://a@b.example"_s, u""_s,
                                  u"see https://example.org"_s})
            QCOMPARE(Links::whole(other), QString());
    }

    void theHostIsSaidAsItIs()
    {
        QCOMPARE(Links::host(u"https://example.org/a"_s), u"example.org"_s);
        QCOMPARE(Links::host(u"https://example.org:8443/"_s), u"example.org:8443"_s);
        QCOMPARE(Links::host(u"https://ex\u0430mple.org/"_s), u"xn--exmple-4nf.org"_s); // a Cyrillic letter
    }

    void theWebAloneIsOpened()
    {
        Browser browser;
        QVERIFY(Links::open(u"https://example.org/a"_s));
        QCOMPARE(browser.taken, QList<QUrl>{QUrl(u"https://example.org/a"_s)});
        for (const auto &other : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"https://a@b.example"_s, u""_s})
            QVERIFY2(!Links::open(other), qPrintable(other));
        QCOMPARE(browser.taken.size(), 1);
    }
};

QTEST_MAIN(tst_links)
#include "tst_links.moc"
