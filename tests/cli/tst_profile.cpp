// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cli.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <memory>

using namespace coterie::test;
using namespace std::chrono_literals;

namespace {

constexpr uid_t nobody = 65534;
constexpr rlim_t littleRoom = 40'000; ///< bytes; enough for SQLite's shared memory, but soon too little for its WAL

/** Another program that uses the profile's database. */
class Intruder {
public:
    explicit Intruder(const QString &file) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~Intruder()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Intruder(const Intruder &) = delete;
    Intruder &operator=(const Intruder &) = delete;

    [[nodiscard]] bool run(const QString &statement) { return QSqlQuery(m_database).exec(statement); }
    [[nodiscard]] int version()
    {
        QSqlQuery query(u"PRAGMA user_version"_s, m_database);
        return query.next() ? query.value(0).toInt() : 0;
    }

private:
    const QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_database;
};

std::function<bool(const QJsonObject &)> is(const QString &kind, const QString &content)
{
    return [kind, content](const QJsonObject &row) {
        return row.value("kind"_L1).toString() == kind && row.value("content"_L1).toString() == content;
    };
}

bool shows(const QJsonObject &line, const std::function<bool(const QJsonObject &)> &fits)
{
    const QJsonArray rows = line.value("rows"_L1).toArray();
    return std::ranges::any_of(rows, [&fits](const QJsonValue &row) { return fits(row.toObject()); });
}

const QString before = u"vanish from before"_s; ///< the sandbox never publishes it, so it stays in the outbox

} // namespace

/** An unusable profile is reported, the program still works, and the data on disk is preserved. */
class tst_profile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }

    void init()
    {
        // given a profile with a post in its outbox
        m_profile = std::make_unique<QTemporaryDir>();
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"post"_s, before, u"--profile"_s, m_profile->path()}), 0);
        QVERIFY2(cli.words.isEmpty(), qPrintable(cli.words));
    }

    void cleanup()
    {
        allow(0600, 0700);
        m_intruder.reset();
        m_profile.reset();
    }

    void P1_P8_aLockIsSaidAndNothingIsLost()
    {
        Cli cli;
        m_intruder = std::make_unique<Intruder>(file());
        QVERIFY(m_intruder->run(u"BEGIN EXCLUSIVE"_s));
        postAllTheSame(cli, {u"Another program is using Coterie's database. "_s, u"locked"_s, u". Close the other"_s});
        QVERIFY(m_intruder->run(u"ROLLBACK"_s));
        theOutboxIsAsBefore();
    }

    void P1_P8_aFullDiskIsSaidAndNothingIsLost()
    {
        Cli cli;
        cli.setChildModifier([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{littleRoom, littleRoom};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        postAllTheSame(cli, {u"The disk is full. "_s, file(), u". Free up some space."_s});
        theOutboxIsAsBefore();
    }

    void P1_P8_aReadOnlyProfileIsSaidAndNothingIsLost()
    {
        Cli cli;
        if (geteuid() == 0) // root can write everywhere
            cli.setChildModifier([] {
                if (setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0)
                    _exit(1);
            });
        allow(0400, 0500);
        postAllTheSame(
            cli, {u"Coterie is not allowed to write to its folder. "_s, file(), u". Make the folder writable."_s});
        allow(0600, 0700);
        theOutboxIsAsBefore();
    }

    void P1_P8_aDamagedDatabaseIsSaidAndSetAside()
    {
        const QByteArray damage(5000, 'g');
        QFile database(file());
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(damage);
        database.close();
        Cli cli;
        postAllTheSame(cli, {u"is damaged, so Coterie started with a new database. "_s, u"coterie.db.damaged-"_s,
                             u"Keep the old file until"_s});
        QFile aside(setAside(u"damaged"_s));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damage);
    }

    void P1_P8_aNewerDatabaseIsSaidAndSetAside()
    {
        const int ours = Intruder(file()).version();
        QVERIFY(Intruder(file()).run(u"PRAGMA user_version=99"_s));
        Cli cli;
        postAllTheSame(cli,
                       {u"from a newer version, so Coterie started "_s, u"coterie.db.newer-"_s, u". Update Coterie"_s});

        // then the suggestion in the message works
        const QString aside = setAside(u"newer"_s);
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::rename(aside, file()));
        QVERIFY(Intruder(file()).run(u"PRAGMA user_version=%1"_s.arg(ours)));
        theOutboxIsAsBefore();
    }

    void P1_nothingIsSentBeforeItIsOnDisk()
    {
        // given a disk that accepts no writes
        Cli cli;
        follow(cli);
        m_intruder = std::make_unique<Intruder>(file());
        QVERIFY(m_intruder->run(u"BEGIN EXCLUSIVE"_s));
        const int sent = requests();

        // then the post is shown at once, and waits
        cli.write(u"post on disk first"_s);
        QVERIFY(!cli.awaitRow(is(u"post"_s, u"on disk first"_s)).isEmpty());
        cli.listen(QDeadlineTimer(500ms));
        const int meanwhile = requests();
        QVERIFY(meanwhile == sent || cli.words.contains(u"locked"_s)); // the program does not wait forever

        // and is sent once it can be saved
        QVERIFY(m_intruder->run(u"ROLLBACK"_s));
        QVERIFY(!cli.awaitRow(is(u"message"_s, u"on disk first"_s)).isEmpty());
        QCOMPARE(requests(), sent + 1);
        cli.write(u"quit"_s);
        QCOMPARE(cli.finish(), 0);
    }

private:
    [[nodiscard]] QString file() const { return m_profile->filePath(u"coterie.db"_s); }

    QJsonObject follow(Cli &cli)
    {
        cli.use(m_sandbox);
        cli.start({u"feed"_s, u"--follow"_s, u"--stdin"_s, u"--profile"_s, m_profile->path()});
        return cli.await([](const QJsonObject &line) { return line.contains("rows"_L1); });
    }

    /**
     * Checks that reading and posting still work, and that only the title, the reason and the suggestion are printed.
     */
    void postAllTheSame(Cli &cli, const QStringList &said)
    {
        // when
        const QString text = QString(1500, u'☕') + QUuid::createUuid().toString(); // exceeds the WAL
        const QJsonObject first = follow(cli);
        QVERIFY2(!first.isEmpty(), qPrintable(cli.words));
        QVERIFY(shows(first, [](const QJsonObject &row) { return row.value("kind"_L1) == u"message"_s; }));
        cli.write(u"post "_s + text);

        // then
        QVERIFY2(!cli.awaitRow(is(u"message"_s, text)).isEmpty(), qPrintable(cli.words));
        cli.write(u"quit"_s);
        QCOMPARE(cli.finish(), 0);
        QCOMPARE(m_sandbox.messages().first()[u"content"_s].toString(), text);
        for (const QString &words : said)
            QVERIFY2(cli.words.contains(words), qPrintable(cli.words));
        QStringList sentences = cli.words.trimmed().split(u'\n');
        sentences.removeIf([](const QString &line) { return line.startsWith("coterie.storage: "_L1); }); // the log
        QCOMPARE(sentences.size(), 1);
        for (const QString &secret : {m_sandbox.apiKey(), m_sandbox.accessToken(), text.right(20), before})
            QVERIFY(!cli.words.contains(secret));
        QVERIFY(cli.nonsense.isEmpty());
    }

    void theOutboxIsAsBefore()
    {
        Cli cli;
        const QJsonObject rows = follow(cli);
        QVERIFY2(shows(rows, is(u"post"_s, before)), qPrintable(cli.words));
        const QJsonArray all = rows.value("rows"_L1).toArray();
        QCOMPARE(std::ranges::count_if(all, [](const QJsonValue &row) { return row[u"kind"_s] == u"post"_s; }), 1);
        QVERIFY2(cli.words.isEmpty(), qPrintable(cli.words));
    }

    [[nodiscard]] QString setAside(const QString &why) const
    {
        const QDir folder(m_profile->path());
        QStringList names = folder.entryList({u"coterie.db.%1-*"_s.arg(why)}, QDir::Files);
        names.removeIf([](const QString &name) { return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1); });
        return names.size() == 1 ? folder.filePath(names.first()) : QString();
    }

    /** Sets the permissions of the files and of the folder. Changes the owner if the program cannot run as root. */
    void allow(mode_t files, mode_t folder) const
    {
        const QFileInfoList all = QDir(m_profile->path()).entryInfoList(QDir::Files);
        const auto give = [](const QString &path, mode_t mode) {
            const QByteArray name = QFile::encodeName(path);
            QVERIFY(chmod(name.constData(), mode) == 0);
            if (geteuid() == 0)
                QVERIFY(chown(name.constData(), nobody, nobody) == 0);
        };
        for (const QFileInfo &each : all)
            give(each.filePath(), files);
        give(m_profile->path(), folder);
    }

    /** Returns how often a post was sent to the service. */
    int requests()
    {
        const QString path = u"POST /api/v1/communities/"_s + m_sandbox.token() + u"/messages"_s;
        return m_sandbox.control(u"state"_s)[u"requests"_s][path].toInt();
    }

    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"100"_s}};
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Intruder> m_intruder;
};

QTEST_GUILESS_MAIN(tst_profile)
#include "tst_profile.moc"
