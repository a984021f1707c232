// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/Links.h"

#include <QDesktopServices>
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
