// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/SingleInstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace coterie;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** Starting the program while another instance with the same name runs. */
class tst_singleinstance : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void theFirstHearsWhatTheSecondWants();
    void oneThatEndsBecauseOfARequestAnswersIt();
    void whatIsMuchTooLongIsCut();
    void anotherNameIsAnotherProgram();
    void whoeverComesAfterTheEndIsFirst();
    void whatAKilledOneLeftIsInNobodysWay();
    void oneThatDoesNotAnswerHoldsNobodyUpForLong();
    void withoutAFolderEveryoneIsFirst();
    void nonsenseIsNotHeard_data();
    void nonsenseIsNotHeard();

private:
    /** Starts another instance while this one runs. Returns whether it handed over. */
    bool startsAgain(const StartRequest &request, const QString &name = u"a"_s)
    {
        std::atomic<bool> done = false;
        bool handedOver = false;
        std::thread other([&] {
            SingleInstance second(name, m_folder->path());
            handedOver = second.handOver(request, 5s);
            done = true;
        });
        const bool ended = QTest::qWaitFor([&done] { return done.load(); }, 10'000);
        other.join();
        return ended && handedOver;
    }

    [[nodiscard]] QString socket() const
    {
        const QDir folder(m_folder->path());
        return folder.filePath(
            folder.entryList({u"coterie-*"_s}, QDir::System | QDir::Files).constFirst().section(u'.', 0, 0));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_singleinstance::theFirstHearsWhatTheSecondWants()
{
    SingleInstance first(u"a"_s, m_folder->path());
    QList<StartRequest> heard;
    connect(&first, &SingleInstance::asked, this, [&heard](const StartRequest &request) { heard << request; });
    QVERIFY(!first.handOver({}, 5s));
    QVERIFY(startsAgain({u"So1ana\n\"token\""_s, u"activation 7"_s}));
    QVERIFY(startsAgain({}));
    QCOMPARE(heard.size(), 2);
    QCOMPARE(heard[0].open, u"So1ana\n\"token\""_s);
    QCOMPARE(heard[0].activationToken, u"activation 7"_s);
    QVERIFY(heard[1].open.isEmpty() && heard[1].activationToken.isEmpty());
}

void tst_singleinstance::oneThatEndsBecauseOfARequestAnswersIt()
{
    auto first = std::make_unique<SingleInstance>(u"a"_s, m_folder->path());
    QVERIFY(!first->handOver({}, 5s));
    connect(
        first.get(), &SingleInstance::asked, this, [&first] { first.reset(); }, Qt::QueuedConnection);
    QVERIFY2(startsAgain({u"token"_s}), "the second one would hand the same request to somebody else");
}

void tst_singleinstance::whatIsMuchTooLongIsCut()
{
    SingleInstance first(u"a"_s, m_folder->path());
    QString heard;
    connect(&first, &SingleInstance::asked, this, [&heard](const StartRequest &request) { heard = request.open; });
    QVERIFY(!first.handOver({}, 5s));
    const QString endless(100'000, QChar(1)); // 6 bytes each
    QVERIFY(startsAgain({endless, endless}));
    QVERIFY(heard.size() > 100 && endless.startsWith(heard));
}

void tst_singleinstance::anotherNameIsAnotherProgram()
{
    SingleInstance first(u"a"_s, m_folder->path());
    QVERIFY(!first.handOver({}, 5s));
    QVERIFY(!startsAgain({}, u"b"_s));
}

void tst_singleinstance::whoeverComesAfterTheEndIsFirst()
{
    {
        SingleInstance first(u"a"_s, m_folder->path());
        QVERIFY(!first.handOver({}, 5s));
    }
    SingleInstance next(u"a"_s, m_folder->path());
    QVERIFY(!next.handOver({}, 5s));
    QVERIFY(startsAgain({}));
}

void tst_singleinstance::whatAKilledOneLeftIsInNobodysWay()
{
    const pid_t child = ::fork();
    if (child == 0) {
        SingleInstance first(u"a"_s, m_folder->path());
        ::_exit(first.handOver({}, 5s) ? 1 : 0); // without any cleanup
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QVERIFY(QFile::exists(socket() + u".lock"_s));
    SingleInstance next(u"a"_s, m_folder->path());
    QVERIFY(!next.handOver({}, 5s));
    QVERIFY(startsAgain({}));
}

void tst_singleinstance::oneThatDoesNotAnswerHoldsNobodyUpForLong()
{
    SingleInstance stuck(u"a"_s, m_folder->path());
    QVERIFY(!stuck.handOver({}, 5s));
    QElapsedTimer timer;
    timer.start();
    SingleInstance second(u"a"_s, m_folder->path());
    QVERIFY(!second.handOver({}, 300ms)); // it runs on this thread, which is blocked
    QVERIFY(timer.elapsed() >= 250 && timer.elapsed() < 3'000);
}

void tst_singleinstance::withoutAFolderEveryoneIsFirst()
{
    QElapsedTimer timer;
    timer.start();
    SingleInstance first(u"a"_s, u"/nonexistent/folder"_s);
    QVERIFY(!first.handOver({}, 5s));
    QVERIFY(timer.elapsed() < 2'000);
}

void tst_singleinstance::nonsenseIsNotHeard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("open sesame\n");
    QTest::newRow("a list") << QByteArray("[1, 2]\n");
    QTest::newRow("no end") << QByteArray(100'000, '{');
    QTest::newRow("a long line") << QByteArray(100'000, 'x') + '\n';
}

void tst_singleinstance::nonsenseIsNotHeard()
{
    QFETCH(QByteArray, bytes);
    SingleInstance first(u"a"_s, m_folder->path());
    QVERIFY(!first.handOver({}, 5s));
    const QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket stranger;
    stranger.connectToServer(socket());
    QVERIFY(stranger.waitForConnected(5'000));
    stranger.write(bytes);
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(asked.size(), 0);
    QVERIFY(startsAgain({}));
}

QTEST_GUILESS_MAIN(tst_singleinstance)
#include "tst_singleinstance.moc"
