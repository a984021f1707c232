// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/ConnectionStatus.h"
#include "ui/community/ConnectionText.h"
#include "ui/text/Format.h"
#include "ui/time/Clock.h"
#include "ui/time/Seconds.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

Q_DECLARE_METATYPE(coterie::ConnectionStatus::Tone)

/** Texts for the user: the connection pill, numbers, names, times. */
class tst_text : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyStateHasItsWords_data()
    {
        using Phase = ConnectionPhase;
        using Reason = ConnectionReason;
        QTest::addColumn<ConnectionState>("state");
        QTest::addColumn<ConnectionStatus::Tone>("tone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("canRetry");
        const auto row = [](const char *name, const ConnectionState &state, ConnectionStatus::Tone tone,
                            const QString &text,
                            bool canRetry) { QTest::newRow(name) << state << tone << text << canRetry; };

        row("idle", {}, ConnectionStatus::Neutral, u"Not connected"_s, false);
        row("ticket", {.phase = Phase::FetchingTicket, .since = now()}, ConnectionStatus::Warn, u"Connecting…"_s,
            false);
        row("connecting", {.phase = Phase::Connecting, .since = now()}, ConnectionStatus::Warn, u"Connecting…"_s,
            false);
        row("live", {.phase = Phase::Live, .since = now()}, ConnectionStatus::Ok, u"Live"_s, false);
        row("first wait",
            {.phase = Phase::Waiting,
             .reason = Reason::Unreachable,
             .attempt = 1,
             .nextAttempt = now() + 30 * second,
             .since = now()},
            ConnectionStatus::Warn, u"Reconnecting…"_s, false);
        row("countdown",
            {.phase = Phase::Waiting,
             .reason = Reason::Unreachable,
             .attempt = 2,
             .nextAttempt = now() + hour - 500,
             .since = now() - 10 * second},
            ConnectionStatus::Warn, u"Reconnecting in 3600 s"_s, true);
        row("countdown is over",
            {.phase = Phase::Waiting,
             .reason = Reason::Unreachable,
             .attempt = 2,
             .nextAttempt = now() - second,
             .since = now() - 10 * second},
            ConnectionStatus::Warn, u"Reconnecting…"_s, true);
        row("offline", {.phase = Phase::Offline, .reason = Reason::NoNetwork, .since = now()},
            ConnectionStatus::Neutral, u"Offline"_s, true);
        row("polled",
            {.phase = Phase::Waiting, .reason = Reason::Polled, .nextAttempt = now() + 3 * minute, .since = now()},
            ConnectionStatus::Neutral, u"Updated every few minutes"_s, false);
        row("signed out", {.phase = Phase::Halted, .reason = Reason::SignInRequired}, ConnectionStatus::Bad,
            u"Sign in again"_s, true);
        row("forbidden", {.phase = Phase::Halted, .reason = Reason::Forbidden}, ConnectionStatus::Bad, u"No access"_s,
            true);
        row("forbidden with words", {.phase = Phase::Halted, .reason = Reason::Forbidden, .detail = u"Banned"_s},
            ConnectionStatus::Bad, u"No access: “Banned”"_s, true);
        row("certificate", {.phase = Phase::Halted, .reason = Reason::Tls}, ConnectionStatus::Bad,
            u"Offline · The certificate of the service is not trusted."_s, true);
        row("no such community", {.phase = Phase::Halted, .reason = Reason::NotAvailable}, ConnectionStatus::Bad,
            u"Offline · Live updates are not available for this community."_s, true);
    }

    void everyStateHasItsWords()
    {
        QFETCH(ConnectionState, state);
        // given
        ConnectionStatus status;

        // when
        status.setState(state);

        // then
        QTEST(status.text(), "text");
        QTEST(status.tone(), "tone");
        QTEST(status.canRetry(), "canRetry");
        const QMetaEnum phases = QMetaEnum::fromType<ConnectionStatus::Phase>();
        QCOMPARE(QString::fromLatin1(phases.valueToKey(status.phase())).toLower(), name(state.phase).toLower());
    }

    void everyReasonIsExplained()
    {
        for (int reason = int(ConnectionReason::Unreachable); reason <= int(ConnectionReason::Polled); ++reason) {
            ConnectionStatus status;
            status.setState({.phase = ConnectionPhase::Halted, .reason = ConnectionReason(reason)});
            QVERIFY2(!status.detail().isEmpty() && !status.text().isEmpty(),
                     qPrintable(name(ConnectionReason(reason))));
        }
    }

    void aShortDropShowsNothing()
    {
        // given a connection that was live
        ConnectionStatus status;
        status.setState({.phase = ConnectionPhase::Live, .since = now() - minute});

        // when it has just been lost
        status.setState({.phase = ConnectionPhase::Waiting,
                         .reason = ConnectionReason::ClosedByServer,
                         .attempt = 1,
                         .nextAttempt = now() + second,
                         .since = now()});

        // then
        QCOMPARE(status.text(), u"Live"_s);
        QCOMPARE(status.tone(), ConnectionStatus::Ok);

        // when it stays disconnected
        QTRY_COMPARE_WITH_TIMEOUT(status.text(), u"Reconnecting…"_s, 5'000);
        QCOMPARE(status.tone(), ConnectionStatus::Warn);
    }

    void changesAreToldOnce()
    {
        ConnectionStatus status;
        QSignalSpy changes(&status, &ConnectionStatus::changed);
        const ConnectionState live{.phase = ConnectionPhase::Live, .since = now()};
        status.setState(live);
        status.setState(live);
        QCOMPARE(changes.count(), 1);
    }

    void R4_allOfAStateCanBeSeen()
    {
        ConnectionStatus status;
        const qint64 next = now() + hour - 500;
        const qint64 since = now() - minute;
        status.setState({.phase = ConnectionPhase::Waiting,
                         .reason = ConnectionReason::Throttled,
                         .detail = u"slow down"_s,
                         .attempt = 7,
                         .nextAttempt = next,
                         .since = since});
        QCOMPARE(status.property("phase").toInt(), int(ConnectionStatus::Waiting));
        QCOMPARE(status.property("reason").toString(), u"throttled"_s);
        QCOMPARE(status.property("attempt").toInt(), 7);
        QCOMPARE(status.property("nextAttempt").toReal(), qreal(next));
        QCOMPARE(status.property("secondsLeft").toInt(), 3600);
        QCOMPARE(status.property("since").toReal(), qreal(since));
        QCOMPARE(status.property("detail").toString(), u"The service is busy. Please wait. (slow down)"_s);
        QCOMPARE(status.property("attemptText").toString(), u"Attempt 7, next one in 3600 s"_s);
        QVERIFY(!status.needsSignIn());
    }

    void R4_whatStoppedSaysTheWayOn_data()
    {
        QTest::addColumn<ConnectionState>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("needsSignIn");
        using Phase = ConnectionPhase;
        using Reason = ConnectionReason;
        QTest::newRow("signed out") << ConnectionState{.phase = Phase::Halted, .reason = Reason::SignInRequired}
                                    << u"Please sign in again. Enter a new access token under “Advanced”."_s << true;
        QTest::newRow("offline") << ConnectionState{.phase = Phase::Offline, .reason = Reason::NoNetwork}
                                 << u"You are offline. Coterie reconnects when the network is back."_s << false;
        QTest::newRow("protocol, with a probe")
            << ConnectionState{.phase = Phase::Halted, .reason = Reason::Protocol, .nextAttempt = now() + hour}
            << u"The service sent an unexpected reply. Coterie checks again automatically."_s << false;
        QTest::newRow("address") << ConnectionState{.phase = Phase::Halted, .reason = Reason::BadOrigin}
                                 << u"The address of the service is not valid. "
                                    "Change the address under “Advanced”."_s
                                 << false;
    }

    void R4_whatStoppedSaysTheWayOn()
    {
        QFETCH(ConnectionState, state);
        ConnectionStatus status;
        status.setState(state);
        QTEST(status.detail(), "words");
        QTEST(status.needsSignIn(), "needsSignIn");
    }

    void diagnosticsNamesEachPhase()
    {
        using Phase = ConnectionPhase;
        const auto words = [](const ConnectionState &state) { return exactWords(state, now()); };
        const qint64 next = now() + hour - 500;
        QCOMPARE(words({}), u"Not connected"_s);
        QCOMPARE(words({.phase = Phase::FetchingTicket}), u"Requesting a ticket"_s);
        QCOMPARE(words({.phase = Phase::Connecting}), u"Connecting"_s);
        QCOMPARE(words({.phase = Phase::Live}), u"Live"_s);
        QCOMPARE(words({.phase = Phase::Waiting, .nextAttempt = next}), u"Waiting, next try in 3600 s"_s);
        QCOMPARE(words({.phase = Phase::Waiting}), u"Waiting, trying now"_s);
        QCOMPARE(words({.phase = Phase::Waiting, .reason = ConnectionReason::Polled, .nextAttempt = next}),
                 u"Polling, next check in 3600 s"_s);
        QCOMPARE(words({.phase = Phase::Offline}), u"Offline"_s);
        QCOMPARE(words({.phase = Phase::Halted}), u"Stopped"_s);
        QCOMPARE(words({.phase = Phase::Halted, .nextAttempt = next}), u"Stopped. Checking again in 3600 s"_s);
    }

    void complaints5_nothingCountsWhileLiveOrUnseen()
    {
        // given a countdown
        ConnectionStatus status;
        const ConnectionState waiting{.phase = ConnectionPhase::Waiting,
                                      .reason = ConnectionReason::Unreachable,
                                      .attempt = 2,
                                      .nextAttempt = now() + minute,
                                      .since = now() - minute};
        status.setState(waiting);
        QVERIFY(status.isCounting() && Seconds::shared().isTicking());

        // when the window is hidden, then it stops; when the window is shown again, the text is updated at once
        Clock clock;
        clock.setActive(true);
        QSignalSpy ticks(&Seconds::shared(), &Seconds::ticked);
        clock.setActive(false);
        QVERIFY(!Seconds::shared().isTicking());
        QCOMPARE(ticks.count(), 0);
        clock.setActive(true);
        QVERIFY(Seconds::shared().isTicking());
        QCOMPARE(ticks.count(), 1);

        // when it is live, polled, offline or halted, then there is no timer
        using Phase = ConnectionPhase;
        for (const ConnectionState &state :
             {ConnectionState{.phase = Phase::Live}, ConnectionState{.phase = Phase::Offline},
              ConnectionState{.phase = Phase::Halted, .reason = ConnectionReason::Forbidden}, ConnectionState{},
              ConnectionState{
                  .phase = Phase::Waiting, .reason = ConnectionReason::Polled, .nextAttempt = now() + minute}}) {
            status.setState(waiting);
            QVERIFY(Seconds::shared().isTicking());
            status.setState(state);
            QVERIFY2(!Seconds::shared().isTicking(), qPrintable(name(state.phase)));
        }
    }

    void compactNumbersAreShort_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << u"0"_s;
        QTest::newRow("999") << qint64(999) << u"999"_s;
        QTest::newRow("1,000") << qint64(1'000) << u"1k"_s;
        QTest::newRow("1,099") << qint64(1'099) << u"1k"_s;
        QTest::newRow("1,100") << qint64(1'100) << u"1.1k"_s;
        QTest::newRow("12,400") << qint64(12'400) << u"12.4k"_s;
        QTest::newRow("61,000") << qint64(61'000) << u"61k"_s;
        QTest::newRow("99,999") << qint64(99'999) << u"99.9k"_s;
        QTest::newRow("100,500") << qint64(100'500) << u"100k"_s;
        QTest::newRow("999,950") << qint64(999'950) << u"999k"_s;
        QTest::newRow("1 M") << qint64(1'000'000) << u"1M"_s;
        QTest::newRow("1.2 M") << qint64(1'234'567) << u"1.2M"_s;
        QTest::newRow("2 B") << qint64(2'000'000'000) << u"2B"_s;
    }

    void compactNumbersAreShort()
    {
        QFETCH(qint64, number);
        QTEST(Format::compact(number), "text");
    }

    void countsAreGrouped() { QCOMPARE(Format::count(1'204), u"1,204"_s); }

    void agesAreRounded_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("text");
        QTest::newRow("the future") << -hour << u"now"_s;
        QTest::newRow("0 s") << qint64(0) << u"now"_s;
        QTest::newRow("4.9 s") << qint64(4'900) << u"now"_s;
        QTest::newRow("5 s") << 5 * second << u"5 s"_s;
        QTest::newRow("59 s") << 59 * second << u"59 s"_s;
        QTest::newRow("1 min") << minute << u"1 min"_s;
        QTest::newRow("59 min") << hour - second << u"59 min"_s;
        QTest::newRow("1 h") << hour << u"1 h"_s;
        QTest::newRow("23 h") << day - second << u"23 h"_s;
        QTest::newRow("1 d") << day << u"1 d"_s;
        QTest::newRow("6 d") << 7 * day - second << u"6 d"_s;
    }

    void agesAreRounded()
    {
        QFETCH(qint64, age);
        const qint64 then = 1'790'000'000'000;
        QTEST(Format::ago(then, then + age), "text");
    }

    void oldMomentsAreDates()
    {
        const auto at = [](int year, int month, int dayOfMonth) {
            return QDateTime(QDate(year, month, dayOfMonth), QTime(12, 0)).toMSecsSinceEpoch();
        };
        QCOMPARE(Format::ago(at(2026, 3, 12), at(2026, 8, 1)), u"12 Mar"_s);
        QCOMPARE(Format::ago(at(2025, 12, 30), at(2026, 1, 9)), u"30 Dec 2025"_s);
        QVERIFY(Format::exact(at(2026, 3, 12)).contains(u"2026"_s));
    }

    void addressesAreShortened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("usual");
        QTest::addColumn<QString>("brief");
        QTest::newRow("none") << QString() << QString() << QString();
        QTest::newRow("9") << u"123456789"_s << u"123456789"_s << u"123456789"_s;
        QTest::newRow("10") << u"1234567890"_s << u"1234567890"_s << u"1234…7890"_s;
        QTest::newRow("16") << u"1234567890123456"_s << u"1234567890123456"_s << u"1234…3456"_s;
        QTest::newRow("17") << u"12345678901234567"_s << u"12345678…1234567"_s << u"1234…4567"_s;
    }

    void addressesAreShortened()
    {
        QFETCH(QString, address);
        QTEST(Format::shortAddress(address), "usual");
        QTEST(Format::shortAddress(address, true), "brief");
    }

    void initialsAreTwoLettersAtMost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("signs") << u"__ !"_s << QString();
        QTest::newRow("one letter") << u"x"_s << u"X"_s;
        QTest::newRow("one word") << u"ada"_s << u"AD"_s;
        QTest::newRow("two words") << u"ada_k"_s << u"AK"_s;
        QTest::newRow("three words") << u"ada b.c"_s << u"AB"_s;
        QTest::newRow("sign first") << u"_ada"_s << u"AD"_s;
        QTest::newRow("a digit") << u"0xsun"_s << u"0X"_s;
        QTest::newRow("accents") << u"élan"_s << u"ÉL"_s;
        QTest::newRow("accents of their own") << u"e\u0301lan vital"_s << u"E\u0301V"_s;
        QTest::newRow("pairs") << u"𝓐𝓭𝓪 𝓚"_s << u"𝓐𝓚"_s;
        QTest::newRow("one word of pairs") << u"𝓐𝓭𝓪"_s << u"𝓐𝓭"_s;
        QTest::newRow("small pairs") << u"𐐨𐐩"_s << u"𐐀𐐁"_s;
        QTest::newRow("no single capital") << u"ßo"_s << u"ßO"_s;
        QTest::newRow("vowel signs") << u"निधि कौर"_s << u"निकौ"_s;
        QTest::newRow("without end") << u"ab"_s + QString(100'000, u'c') << u"AB"_s;
    }

    void initialsAreTwoLettersAtMost()
    {
        QFETCH(QString, name);
        QTEST(Format::initials(name), "initials");
    }

    void coloursAreFewAndStable()
    {
        QCOMPARE(Format::colorIndex(u"ada_k"_s), Format::colorIndex(u"ada_k"_s));
        QSet<int> seen;
        for (int i = 0; i < 200; ++i) {
            const int colour = Format::colorIndex(QString::number(i));
            QVERIFY(colour >= 0 && colour < 8);
            seen.insert(colour);
        }
        QCOMPARE(seen.size(), 8);
    }

    void excerptsAreOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("excerpt");
        QTest::newRow("none") << QString() << 8 << QString();
        QTest::newRow("fits") << u"12345678"_s << 8 << u"12345678"_s;
        QTest::newRow("cut") << u"123456789"_s << 8 << u"12345678…"_s;
        QTest::newRow("lines") << u" gm\n\n all "_s << 8 << u"gm all"_s;
        QTest::newRow("cut at a blank") << u"1234567 9"_s << 8 << u"1234567…"_s;
        // A part of a character would be shown as a replacement box, or as another character.
        QTest::newRow("cut in a pair") << u"1234567🚀 to the moon"_s << 8 << u"1234567…"_s;
        QTest::newRow("cut in a family") << u"abc👩\u200d👩\u200d👧\u200d👦 more"_s << 6 << u"abc…"_s;
        QTest::newRow("whole family") << u"abc👩\u200d👩\u200d👧\u200d👦 more"_s << 14 << u"abc👩\u200d👩\u200d👧\u200d👦…"_s;
        QTest::newRow("cut in a flag") << u"ab🇩🇪 x"_s << 4 << u"ab…"_s;
        QTest::newRow("second flag") << u"🇩🇪🇫🇷🇪🇸"_s << 9 << u"🇩🇪🇫🇷…"_s;
        QTest::newRow("cut before an accent") << u"cafe\u0301"_s << 4 << u"caf…"_s;
        QTest::newRow("skin tone") << u"a👍🏽 x"_s << 4 << u"a…"_s;
        QTest::newRow("one endless character") << u"a"_s + QString(50'000, QChar(0x301)) << 8 << u"…"_s;
        QTest::newRow("endless blanks") << QString(50'000, u' ') + u"gm"_s << 8 << u"gm"_s;
    }

    void excerptsAreOneLine()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        QTEST(Format::excerpt(text, most), "excerpt");
    }

    void namesShowWhatTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        const QString none = u"Unknown user"_s;
        QTest::newRow("usual") << u"ada_k"_s << u"ada_k"_s;
        QTest::newRow("turned around") << u"\u202eemitciv"_s << u"emitciv"_s;
        QTest::newRow("turns what follows") << u"mallory\u202e"_s << u"mallory"_s;
        QTest::newRow("marks of direction") << u"\u200fa\u200e\u061cb\u2067c\u2069"_s << u"abc"_s;
        QTest::newRow("two lines") << u"ada\nlovelace\u2028!\u0007"_s << u"ada lovelace !"_s;
        QTest::newRow("empty") << QString() << none;
        QTest::newRow("blanks") << u" \t\u00a0\u3000"_s << none;
        QTest::newRow("zero width") << u"\u200b\u200c\u200d\u2060\ufeff\u00ad"_s << none;
        QTest::newRow("blank letters") << u"\u3164\u2800\u115f"_s << none;
        QTest::newRow("accents alone") << u"\u0301\ufe0f"_s << none;
        QTest::newRow("hidden in a word") << u"vic\u200btim\u200d\u034f\ufe0f"_s << u"victim"_s;
        QTest::newRow("joined Latin") << u"vic\u200dtim"_s << u"victim"_s;
        QTest::newRow("half a character") << u"a\xd83d"_s << u"a\ufffd"_s;
        // What emoji and scripts need
        QTest::newRow("heart") << u"❤\ufe0f"_s << u"❤\ufe0f"_s;
        QTest::newRow("key") << u"1\ufe0f\u20e3"_s << u"1\ufe0f\u20e3"_s;
        QTest::newRow("rainbow") << u"🏳\ufe0f\u200d🌈"_s << u"🏳\ufe0f\u200d🌈"_s;
        QTest::newRow("family") << u"👩\u200d👩\u200d👧\u200d👦"_s << u"👩\u200d👩\u200d👧\u200d👦"_s;
        QTest::newRow("skin tone") << u"👩🏽\u200d🚀"_s << u"👩🏽\u200d🚀"_s;
        QTest::newRow("England") << QString::fromUcs4(U"🏴\U000E0067\U000E0062\U000E007F")
                                 << QString::fromUcs4(U"🏴\U000E0067\U000E0062\U000E007F");
        QTest::newRow("Persian") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("Hindi") << u"क्\u200dष"_s << u"क्\u200dष"_s;
    }

    void namesShowWhatTheyAre()
    {
        QFETCH(QString, name);
        QTEST(Format::name(name), "shown");
    }

    void aTextInASentenceIsIsolated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("isolated");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blank") << u" \n"_s << QString();
        QTest::newRow("usual") << u"ada"_s << u"\u2068ada\u2069"_s;
        QTest::newRow("right to left") << u"עדה"_s << u"\u2068עדה\u2069"_s;
        QTest::newRow("override") << u"mallory\u202e"_s << u"\u2068mallory\u2069"_s;
        QTest::newRow("gets out") << u"a\u2069b"_s << u"\u2068ab\u2069"_s;
        QTest::newRow("does not end") << u"a\u2067b\u2066c\u2069"_s << u"\u2068ab\u2066c\u2069\u2069"_s;
        QTest::newRow("isolated before") << u"\u2068a\u2069 b"_s << u"\u2068\u2068a\u2069 b\u2069"_s;
        QTest::newRow("lines") << u"a\n\nb\u2029c\u0085d"_s << u"\u2068a b c d\u2069"_s;
    }

    void aTextInASentenceIsIsolated()
    {
        QFETCH(QString, text);
        QTEST(Format::isolated(text), "isolated");
    }

    void aTextIsNotAFormOfASentence()
    {
        QCOMPARE(Format::sentence(u"%1 in %2, %L3"_s, {u"%2"_s, u"100%1"_s}),
                 u"\u2068%2\u2069 in \u2068100%1\u2069, %L3"_s);
    }

    void everySentenceInQmlIsolatesNames()
    {
        // given names and texts of users, as QML calls them
        static const QRegularExpression bare(
            uR"(\.arg\((?:\w+\.)*(?:username|symbol|communitySymbol|author|content|who|preview)\))"_s);
        int files = 0;
        QDirIterator file(QStringLiteral(COTERIE_QML), {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (file.hasNext()) {
            QFile qml(file.next());
            QVERIFY(qml.open(QIODevice::ReadOnly));
            const QRegularExpressionMatch match = bare.match(QString::fromUtf8(qml.readAll()));
            // then each passes Format.isolated() or Format.sentence(); "who" of the row menu is isolated already
            if (match.hasMatch() && match.captured() != u".arg(root.who)"_s)
                QFAIL(qPrintable(qml.fileName() + u": "_s + match.captured()));
            ++files;
        }
        QVERIFY(files > 50);
    }

    void complaints5_theClockIsSlowWhileNothingIsYoung()
    {
        Clock clock;
        QCOMPARE(clock.interval(), 60'000);
        Clock::mind(now() - 2 * minute);
        QCOMPARE(clock.interval(), 60'000);
        Clock::mind(now());
        QCOMPARE(clock.interval(), 10'000);
    }

    void theClockTicksOnlyWhileSomebodyLooks()
    {
        // given
        Clock clock;
        QSignalSpy ticks(&clock, &Clock::nowChanged);
        QSignalSpy activity(&clock, &Clock::activeChanged);
        QVERIFY(!clock.isActive());

        // when it is shown, then it is updated at once
        clock.setActive(true);
        QVERIFY(clock.isActive());
        QCOMPARE(ticks.count(), 1);
        QVERIFY(qAbs(clock.now() - qreal(now())) < 1'000);

        // when nothing changes, or it is hidden
        clock.setActive(true);
        clock.setActive(false);
        QVERIFY(!clock.isActive());

        // then
        QCOMPARE(ticks.count(), 1);
        QCOMPARE(activity.count(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_text)
#include "tst_text.moc"
