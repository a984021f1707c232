// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"
#include "storage/Storage.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace coterie;
using namespace coterie::samples;

namespace {

constexpr int kills = 30;

/** The program that is killed: saves posts as fast as it can, and prints each saved one. */
class Writer : public QObject {
public:
    Writer(const QString &folder, int first) : m_storage(folder), m_store(m_storage.account(origin, ada)), m_next(first)
    {
        connect(&m_storage, &Storage::problem, this, [] { std::puts("problem"); });
        keepNext();
    }

private:
    void keepNext()
    {
        const QString id = QString::number(m_next++);
        m_store.saveDraft(quollo, {}, u"post "_s + id);
        m_store.savePage(quollo, {message(id), message(u"another"_s)});
        m_store.keepPost(quollo, post(id, u"post "_s + id, id.toInt()), this, [this, id](bool kept) {
            if (kept)
                std::puts(qPrintable(id));
            else
                std::puts("problem");
            std::fflush(stdout);
            keepNext();
        });
    }

    Storage m_storage;
    AccountStore m_store;
    int m_next;
};

} // namespace

/** P1: what was reported as saved is on disk, whenever the program is killed. */
class tst_killed : public QObject {
    Q_OBJECT

private slots:
    void P8_theOutboxIsThereAfterTheProgramWasKilled()
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        QSet<QString> told;
        for (int i = 0; i < kills; ++i) {
            // given a program that is killed at a random time, even during its start
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          {u"--write"_s, folder.path(), QString::number(10'000 * (i + 1))});
            QVERIFY(program.waitForStarted(patience));
            const int lines = i % 5 == 0 ? 0 : random.bounded(1, 12);
            QByteArray said;
            while (said.count('\n') < lines && program.waitForReadyRead(patience))
                said += program.readAll();
            QThread::usleep(random.bounded(lines == 0 ? 60'000 : 6'000));
            program.kill();
            QVERIFY(program.waitForFinished(patience));
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);
            said += program.readAll();
            const qsizetype whole = said.lastIndexOf('\n') + 1;
            for (const QByteArray &line : said.first(whole).split('\n')) {
                if (!line.isEmpty())
                    told.insert(QString::fromLatin1(line));
            }
            QVERIFY(said.count('\n') >= lines);
            QVERIFY2(!told.contains(u"problem"_s), qPrintable(u"seed %1, kill %2"_s.arg(seed).arg(i)));

            // when the next run opens the file
            Storage storage(folder.path());
            const QSignalSpy problems(&storage, &Storage::problem);
            const CachedFeed feed = load(storage.account(origin, ada));

            // then all posts are there without a problem, and each text is either a draft or a post
            QVERIFY2(problems.isEmpty(), qPrintable(u"seed %1, kill %2"_s.arg(seed).arg(i)));
            QSet<QString> found;
            for (const Post &post : feed.posts) {
                found.insert(post.id.text());
                QCOMPARE(post.content, u"post "_s + post.id.text());
                QVERIFY(post.content != feed.drafts.value({}));
            }
            QVERIFY2(found.contains(told), qPrintable(u"seed %1, kill %2"_s.arg(seed).arg(i)));
            QVERIFY(feed.page.isEmpty() || feed.page.size() == 2);
        }
        QVERIFY(told.size() > kills);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write") {
        const Writer writer(arguments.value(2), arguments.value(3).toInt());
        return QCoreApplication::exec();
    }
    tst_killed test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
