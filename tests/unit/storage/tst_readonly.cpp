// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"
#include "storage/Storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/types.h>
#include <unistd.h>

using namespace coterie;
using namespace coterie::samples;

namespace {

using Kind = StorageProblem::Kind;

constexpr auto readFile = QFile::ReadOwner;
constexpr auto writeFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto readFolder = QFile::ReadOwner | QFile::ExeOwner;
constexpr auto writeFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

/** A read-only profile. Root can write anyway, so this program changes its user (see main below). */
class tst_readonly : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere, and could not become somebody else");
        m_folder = std::make_unique<QTemporaryDir>();
        if (!m_folder->isValid())
            QSKIP("there is no place for temporary files of an unprivileged user");
    }

    void cleanup() { allow(writeFile, writeFolder); }

    void P8_whatIsThereIsShownThoughNothingCanBeWritten_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<bool>("folder");
        QTest::addColumn<bool>("killed");
        QTest::newRow("the file") << true << false << false;
        QTest::newRow("the folder") << false << true << false;
        QTest::newRow("both") << true << true << false;
        QTest::newRow("both, after a crash") << true << true << true;
    }

    void P8_whatIsThereIsShownThoughNothingCanBeWritten()
    {
        QFETCH(bool, file);
        QFETCH(bool, folder);
        QFETCH(bool, killed);
        // given a profile with data
        const Post before = post(u"1"_s, u"before"_s, 1);
        fill(before, killed);
        allow(file ? readFile : writeFile, folder ? readFolder : writeFolder);

        // when it is opened and written to
        Storage storage(m_folder->path());
        QSignalSpy problems(&storage, &Storage::problem);
        QSignalSpy healed(&storage, &Storage::healed);
        const AccountStore store = storage.account(origin, ada);
        const CachedFeed read = load(store);
        const Post meanwhile = post(u"2"_s, u"meanwhile"_s, 2);
        const bool kept = keep(store, meanwhile);

        // then reads return the data on disk and the data in memory
        QCOMPARE(read.posts, QList<Post>{before});
        QCOMPARE(read.drafts.value({}), u"draft"_s);
        QCOMPARE(read.page.size(), 1);
        QVERIFY(!kept);
        QCOMPARE(load(store).posts, (QList<Post>{before, meanwhile}));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][0].value<StorageProblem>().kind, Kind::Unwritable);
        QVERIFY(QDir(m_folder->path()).entryList({u"coterie.db.*"_s}).isEmpty());

        // and it is written as soon as possible
        allow(writeFile, writeFolder);
        store.saveReadUpTo(flummet, Timestamp{1, u"one"_s});
        QVERIFY(healed.wait(patience));
        Storage other(m_folder->path());
        QCOMPARE(load(other.account(origin, ada)).posts, (QList<Post>{before, meanwhile}));
    }

    void P1_aDamagedFileThatCannotBeSetAsideStays()
    {
        // given
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(5000, 'g'));
        }
        allow(readFile, readFolder);

        // then
        Storage storage(m_folder->path());
        QSignalSpy problems(&storage, &Storage::problem);
        const AccountStore store = storage.account(origin, ada);
        QVERIFY(!keep(store, post(u"1"_s, u"gm"_s)));
        QCOMPARE(load(store).posts.size(), 1);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][0].value<StorageProblem>().kind, Kind::Unwritable);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(5000, 'g'));
    }

    void aFolderWhereNothingCanBeMadeIsTold()
    {
        allow(writeFile, readFolder);
        Storage storage(m_folder->filePath(u"profile"_s));
        QSignalSpy problems(&storage, &Storage::problem);
        QVERIFY(!keep(storage.account(origin, ada), post(u"1"_s, u"gm"_s)));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][0].value<StorageProblem>().kind, Kind::Unwritable);
    }

    void aFileThatBecomesReadOnlyIsTold()
    {
        // given an open profile
        fill(post(u"1"_s, u"before"_s, 1), false);
        Storage storage(m_folder->path());
        QSignalSpy problems(&storage, &Storage::problem);
        const AccountStore store = storage.account(origin, ada);
        QCOMPARE(load(store).posts.size(), 1);

        // when write access is removed, then a post is either still written or held in memory
        allow(readFile, readFolder);
        const bool kept = keep(store, post(u"2"_s, u"meanwhile"_s, 2));
        QCOMPARE(load(store).posts.size(), 2);
        QCOMPARE(problems.isEmpty(), kept);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"coterie.db"_s); }

    void fill(const Post &post, bool killed) const
    {
        const QTemporaryDir elsewhere;
        const QString folder = killed ? elsewhere.path() : m_folder->path();
        Storage storage(folder);
        const AccountStore store = storage.account(origin, ada);
        store.saveDraft(quollo, {}, u"draft"_s);
        store.savePage(quollo, {message(u"a"_s)});
        QVERIFY(keep(store, post));
        if (!killed)
            return;
        // The state after a kill: the last writes are only in the WAL.
        const QStringList names = QDir(folder).entryList(QDir::Files);
        QCOMPARE(names.size(), 3);
        for (const QString &name : names)
            QVERIFY(QFile::copy(elsewhere.filePath(name), m_folder->filePath(name)));
    }

    void allow(QFile::Permissions file, QFile::Permissions folder) const
    {
        if (!m_folder)
            return;
        QFile::setPermissions(m_folder->path(), writeFolder);
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
        for (const QFileInfo &each : files)
            QFile::setPermissions(each.filePath(), file);
        QFile::setPermissions(m_folder->path(), folder);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    constexpr uid_t nobody = 65534;
    // Before any thread is started, and permanently. If it fails, the tests report it.
    if (geteuid() == 0 && setresgid(nobody, nobody, nobody) == 0 && setresuid(nobody, nobody, nobody) != 0)
        return 1;
    const QCoreApplication application(argc, argv);
    tst_readonly test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readonly.moc"
