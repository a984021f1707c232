// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"
#include "storage/Inspection.h"
#include "storage/Migrations.h"
#include "storage/Storage.h"
#include "storage/Tables.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace coterie;
using namespace coterie::samples;
using namespace coterie::storage;

namespace {

constexpr std::array addition{"ALTER TABLE posts ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",
                              "UPDATE posts SET mood = 'glad' WHERE content = 'gm'"};
constexpr std::array mistake{"ALTER TABLE posts ADD COLUMN mood TEXT", "ALTER TABLE nothing ADD COLUMN mood TEXT"};

/** The current migrations, and a future one. */
std::vector<Migration> withNext(std::span<const char *const> statements)
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back(Migration{newestVersion() + 1, statements});
    return steps;
}

} // namespace

/** A file of an earlier version is migrated with all of its data. */
class tst_migrations : public QObject {
    Q_OBJECT

private slots:
    void anEarlierVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("none") << 0;
        for (const Migration &step : migrations())
            QTest::addRow("version %d", step.version) << step.version;
    }

    void anEarlierVersionIsBroughtUpToDate()
    {
        QFETCH(int, version);
        // given a file of that version
        const QTemporaryDir folder;
        {
            SqlConnection connection(folder.filePath(u"coterie.db"_s), SqlConnection::Mode::ReadWrite);
            std::vector<Migration> until;
            for (const Migration &step : migrations()) {
                if (step.version <= version)
                    until.push_back(step);
            }
            QVERIFY(!migrate(connection, until));
            QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), version);
        }

        // when
        {
            Storage storage(folder.path());
            const QSignalSpy problems(&storage, &Storage::problem);
            QVERIFY(keep(storage.account(origin, ada), post(u"1"_s, u"gm"_s)));
            QVERIFY(problems.isEmpty());
        }

        // then
        SqlConnection connection(folder.filePath(u"coterie.db"_s), SqlConnection::Mode::ReadWrite);
        QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), newestVersion());
        QCOMPARE(connection.value(u"PRAGMA application_id"_s).toInt(), applicationId);
        QCOMPARE(connection.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QVERIFY(!inspect(connection));
        QVERIFY(!inspectTables(connection));
    }

    void P1_aMigrationKeepsWhatIsThere()
    {
        // given
        SqlConnection connection({}, SqlConnection::Mode::Memory);
        QVERIFY(!migrate(connection, migrations()));
        apply(connection, KeepPost{{origin, ada}, quollo, post(u"1"_s, u"gm"_s)});
        apply(connection, KeepPost{{origin, ada}, quollo, post(u"2"_s, u"hm"_s)});

        // when
        QVERIFY(!migrate(connection, withNext(addition)));

        // then
        QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), newestVersion() + 1);
        QCOMPARE(readPosts(connection, 1, quollo).size(), 2);
        QCOMPARE(connection.value(u"SELECT mood FROM posts WHERE id = ?"_s, {u"1"_s}).toString(), u"glad"_s);
        QCOMPARE(connection.value(u"SELECT mood FROM posts WHERE id = ?"_s, {u"2"_s}).toString(), u"calm"_s);
        QVERIFY(inspect(connection)); // a newer file, for this version
        QVERIFY(!connection.hasFailed());
    }

    void P1_postsOfTheFirstVersionAreKeptWithoutPictures()
    {
        // given a file of the first version
        SqlConnection connection({}, SqlConnection::Mode::Memory);
        QVERIFY(!migrate(connection, migrations().first(1)));
        const qint64 account = ensureAccount(connection, {origin, ada});
        QVERIFY(
            connection.run(u"INSERT INTO posts (account, token, id, parent_id, content, submitted_at, state, reason)"
                           " VALUES (?, ?, '1', '', 'gm', 1000, 'failed', 'no')"_s,
                           {account, quollo.text()}));

        // when
        QVERIFY(!migrate(connection, migrations()));

        // then
        Post kept = post(u"1"_s, u"gm"_s);
        kept.state = PostState::Failed;
        kept.reason = u"no"_s;
        QCOMPARE(readPosts(connection, account, quollo), QList<Post>{kept});
    }

    void P1_aMigrationThatFailsLeavesNoTrace()
    {
        SqlConnection connection({}, SqlConnection::Mode::Memory);
        QVERIFY(!migrate(connection, migrations()));
        QVERIFY(migrate(connection, withNext(mistake)));
        QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), newestVersion());
        QVERIFY(!inspectTables(connection));
    }

    void aMigrationRunsOnce()
    {
        SqlConnection connection({}, SqlConnection::Mode::Memory);
        QVERIFY(!migrate(connection, migrations()));
        QVERIFY(!migrate(connection, migrations()));
    }

    void eachTableIsKeyedByItsAccount()
    {
        // given data in each table
        SqlConnection connection({}, SqlConnection::Mode::Memory);
        QVERIFY(!migrate(connection, migrations()));
        const AccountKey key{origin, ada};
        apply(connection, SaveAccount{{origin, User{ada, u"ada"_s, {}, 0}, {{u"w"_s, u"9x"_s, u"svm"_s}}}, u"c"_s});
        apply(connection, SaveCommunities{key, {TopCommunity{quollo, u"QUOLLO"_s, {}, 0, 0, 0, 0}}});
        apply(connection, SavePage{key, quollo, {message(u"a"_s)}});
        apply(connection, KeepPost{key, quollo, post(u"1"_s, u"gm"_s)});
        apply(connection, SaveDraft{key, quollo, {}, u"draft"_s});
        apply(connection, SaveOwn{key, quollo, own(u"o"_s, 1)});
        apply(connection, SaveReadUpTo{key, quollo, Timestamp{1, u"one"_s}});
        apply(connection, SaveMuted{key, {bob, u"bob"_s, 7}, true});
        QStringList tables;
        connection.read(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, {},
                        [&tables](SqlRow &row) { tables.append(row.text()); });
        for (const QString &table : tables)
            QCOMPARE(connection.value(u"SELECT count(*) FROM "_s + table).toInt(), 1);

        // when the account is removed
        QVERIFY(connection.run(u"DELETE FROM accounts"_s));

        // then all of its data is removed
        for (const QString &table : tables)
            QCOMPARE(connection.value(u"SELECT count(*) FROM "_s + table).toInt(), 0);
        QVERIFY(!connection.hasFailed());
    }

    void aPostsStateIsKeptByItsName()
    {
        SqlConnection connection({}, SqlConnection::Mode::Memory);
        QVERIFY(!migrate(connection, migrations()));
        Post failed = post(u"1"_s, u"gm"_s);
        failed.state = PostState::NotPublished;
        apply(connection, KeepPost{{origin, ada}, quollo, failed});
        QCOMPARE(connection.value(u"SELECT state FROM posts"_s).toString(), u"notPublished"_s);

        // and a post with an unknown state is not sent again automatically (P6)
        QVERIFY(connection.run(u"UPDATE posts SET state = 'dreaming'"_s));
        QCOMPARE(readPosts(connection, 1, quollo).value(0).state, PostState::Unconfirmed);
    }

    void aStatementThatFailsStopsTheRest()
    {
        SqlConnection connection({}, SqlConnection::Mode::Memory);
        QVERIFY(!migrate(connection, migrations()));
        const auto failure = connection.transaction(SqlConnection::Scope::Writing, [&connection] {
            apply(connection, SaveDraft{{origin, ada}, quollo, {}, u"before"_s});
            connection.run(u"INSERT INTO nothing VALUES (1)"_s);
            apply(connection, SaveDraft{{origin, ada}, quollo, {}, u"after"_s});
        });
        QVERIFY(failure);
        QCOMPARE(failure->kind, StorageProblem::Kind::Failed);
        QVERIFY(!connection.hasFailed());
        QCOMPARE(connection.value(u"SELECT count(*) FROM accounts"_s).toInt(), 0);
    }

    void aFileThatMayNotGrowIsFull()
    {
        SqlConnection connection({}, SqlConnection::Mode::Memory);
        QVERIFY(!migrate(connection, migrations()));
        QVERIFY(connection.run(u"PRAGMA max_page_count=1"_s)); // the number of existing pages
        const auto failure = connection.transaction(SqlConnection::Scope::Writing, [&connection] {
            apply(connection, SaveDraft{{origin, ada}, quollo, {}, QString(100'000, u'x')});
        });
        QVERIFY(failure);
        QCOMPARE(failure->kind, StorageProblem::Kind::Full);
    }
};

QTEST_GUILESS_MAIN(tst_migrations)
#include "tst_migrations.moc"
