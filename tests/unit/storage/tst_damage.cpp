// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Files.h"
#include "Samples.h"
#include "storage/Migrations.h"
#include "storage/Storage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace coterie::samples;
using storage::SqlConnection;

namespace {

using Kind = StorageProblem::Kind;

/** Writes in place, so that programs with the open file are affected. */
void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(bytes), bytes.size());
}

/** Returns the problems until the storage was open. */
QList<StorageProblem> problemsOf(QSignalSpy &spy)
{
    QList<StorageProblem> problems;
    for (const QVariantList &told : spy)
        problems.append(told.first().value<StorageProblem>());
    return problems;
}

/**
 * Returns a database file with a message, a post and a draft. It is complete, because the WAL is empty after closing.
 */
void fill(const QString &folder)
{
    Storage storage(folder);
    const AccountStore store = storage.account(origin, ada);
    QList<Message> page;
    for (int i = 0; i < 50; ++i)
        page.append(message(QString::number(i), u"a message of some length, so that there are pages of it"_s));
    store.savePage(quollo, page);
    store.saveDraft(quollo, {}, u"draft"_s);
    QVERIFY(keep(store, post(u"1"_s, u"gm"_s)));
}

} // namespace

/** A damaged or foreign file never prevents the start, and is never deleted. */
class tst_damage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void anEmptyFileIsANewOne()
    {
        write(file(), {});
        QVERIFY(open().isEmpty());
        QVERIFY(setAsides().isEmpty());
    }

    void P1_aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("garbage") << QByteArray(5000, 'g');
        QTest::newRow("two bytes") << QByteArray("xy"); // SQLite treats a file of one byte as empty
        QTest::newRow("zeroes") << QByteArray(8192, '\0');
        QTest::newRow("a header alone") << QByteArray("SQLite format 3");
    }

    void P1_aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, damage);
        // given
        write(file(), damage);

        // when
        const QList<StorageProblem> problems = open();

        // then the problem is reported, with the path of the old file
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].kind, Kind::Damaged);
        QCOMPARE(setAsides().size(), 1);
        const QString aside = setAsides().first();
        QVERIFY(QFileInfo(aside).fileName().startsWith(u"coterie.db.damaged-"_s));
        QVERIFY2(problems[0].reason.contains(QDir::toNativeSeparators(aside)), qPrintable(problems[0].reason));
        QVERIFY(!problems[0].title.isEmpty() && !problems[0].recoverySuggestion.isEmpty());
        QCOMPARE(contents(aside), damage);
        // and the new file is valid
        QVERIFY(open().isEmpty());
    }

    void P1_aFileThatWasCutIsSetAside()
    {
        // given a truncated file
        fill(m_folder->path());
        const QByteArray whole = contents(file());
        const QByteArray half = whole.left(whole.size() / 2);
        write(file(), half);

        // then
        const QList<StorageProblem> problems = open();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].kind, Kind::Damaged);
        QCOMPARE(contents(setAsides().value(0)), half);
    }

    void P1_aFlippedBitNeverStopsAnybody()
    {
        // given flipped bits in each field of the header, and in all other pages
        fill(m_folder->path());
        const QByteArray whole = contents(file());
        QList<qsizetype> places{0,  16, 17, 18, 19, 20, 21, 22, 23, 27, 31, 35, 39,
                                43, 47, 51, 55, 59, 60, 63, 67, 68, 71, 80, 95, 99};
        for (qsizetype page = 0; page < whole.size(); page += 4096)
            places += {page + 101, page + 2000, page + 4000};

        int noticed = 0;
        for (const qsizetype place : places) {
            m_folder = std::make_unique<QTemporaryDir>();
            QByteArray flipped = whole;
            flipped[place] = char(flipped[place] ^ (1 << (place % 8)));
            write(file(), flipped);

            // when it is opened, written and opened again, which open() checks
            const QList<StorageProblem> problems = open();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"bit flipped at %1"_s.arg(place)));

            // then either it was set aside unchanged, or there was no problem
            QCOMPARE(setAsides().size(), problems.size());
            QVERIFY(problems.size() <= 1);
            if (!problems.isEmpty())
                QCOMPARE(contents(setAsides().first()), flipped);
            noticed += int(problems.size());
        }
        QVERIFY(noticed > 20);
    }

    void P1_aNewerFileIsSetAside()
    {
        // given a file of a newer version of Coterie, with its WAL
        fill(m_folder->path());
        change(u"PRAGMA user_version=%1"_s.arg(storage::newestVersion() + 1));

        // then
        const QList<StorageProblem> problems = open();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].kind, Kind::Newer);
        QVERIFY(QFileInfo(setAsides().value(0)).fileName().startsWith(u"coterie.db.newer-"_s));
    }

    void P1_anotherProgramsFileIsSetAside_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("another id") << u"PRAGMA application_id=1"_s;
        QTest::newRow("none, and a version") << u"PRAGMA user_version=1"_s;
        QTest::newRow("none, and tables") << u"CREATE TABLE theirs (id)"_s;
    }

    void P1_anotherProgramsFileIsSetAside()
    {
        QFETCH(QString, statement);
        change(statement);
        const QList<StorageProblem> problems = open();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].kind, Kind::Newer);
    }

    void P1_aFileWithoutItsTablesIsSetAside()
    {
        fill(m_folder->path());
        change(u"DROP TABLE drafts"_s);
        const QList<StorageProblem> problems = open();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].kind, Kind::Damaged);
    }

    void P1_noFileThatWasSetAsideIsOverwritten()
    {
        // given several damaged files in quick succession, perhaps with the same time in their new names
        for (int i = 0; i < 5; ++i) {
            write(file(), "damage " + QByteArray::number(i));
            QCOMPARE(open().size(), 1);
        }
        QSet<QByteArray> found;
        for (const QString &aside : setAsides())
            found.insert(contents(aside));
        QCOMPARE(found.size(), 5);
    }

    void P1_theLogGoesWithTheFile()
    {
        // given a file with its WAL and shared memory, as after a crash
        write(file(), QByteArray(5000, 'g'));
        write(file() + u"-wal"_s, "log");
        write(file() + u"-shm"_s, "memory");

        // then
        QCOMPARE(open().size(), 1);
        QStringList logs = QDir(m_folder->path()).entryList({u"coterie.db.damaged-*-wal"_s});
        QCOMPARE(logs.size(), 1);
        QCOMPARE(contents(m_folder->filePath(logs[0])), "log");
        QCOMPARE(QDir(m_folder->path()).entryList({u"coterie.db.damaged-*-shm"_s}).size(), 1);
    }

    void P1_aFileThatIsDamagedWhileItIsOpenIsSetAside()
    {
        // given
        fill(m_folder->path());
        Storage storage(m_folder->path());
        QSignalSpy problems(&storage, &Storage::problem);
        const AccountStore store = storage.account(origin, ada);
        QCOMPARE(load(store).posts.size(), 1);
        storage.flush();

        // when another program overwrites it and the files beside it
        overwrite(file(), QByteArray(QFileInfo(file()).size(), 'g'));
        overwrite(file() + u"-wal"_s, QByteArray(QFileInfo(file() + u"-wal"_s).size(), 'g'));
        overwrite(file() + u"-shm"_s, QByteArray(200, '\0'));

        // then the next post is saved anyway, and the problem is reported
        const Post next = post(u"2"_s, u"gm"_s);
        QVERIFY(keep(store, next));
        QCOMPARE(load(store).posts, QList<Post>{next});
        QCOMPARE(problemsOf(problems).size(), 1);
        QCOMPARE(problemsOf(problems)[0].kind, Kind::Damaged);
        QCOMPARE(setAsides().size(), 1);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"coterie.db"_s); }

    [[nodiscard]] QStringList setAsides() const
    {
        QStringList paths;
        const QStringList names = QDir(m_folder->path()).entryList({u"coterie.db.*"_s});
        for (const QString &name : names) {
            if (!name.endsWith("-wal"_L1) && !name.endsWith("-shm"_L1))
                paths.append(m_folder->filePath(name));
        }
        return paths;
    }

    void change(const QString &statement) const
    {
        SqlConnection connection(file(), SqlConnection::Mode::ReadWrite);
        connection.run(statement);
    }

    /** Opens it, saves a post, and finds it after opening it again. Returns the problems. */
    QList<StorageProblem> open()
    {
        QList<StorageProblem> told;
        const Post kept = post(u"new"_s, u"gm"_s);
        for (int i = 0; i < 2; ++i) {
            Storage storage(m_folder->path());
            QSignalSpy problems(&storage, &Storage::problem);
            const AccountStore store = storage.account(origin, ada);
            [&] { QVERIFY(i == 0 ? keep(store, kept) : load(store).posts.contains(kept)); }();
            told += problemsOf(problems);
        }
        return told;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_damage)
#include "tst_damage.moc"
