// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"
#include "storage/SqlConnection.h"
#include "storage/Storage.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace coterie;
using namespace coterie::samples;
using storage::SqlConnection;

namespace {

using Kind = StorageProblem::Kind;

/** Limits the size of this process's files while it exists, like a full disk for SQLite, without root. */
class FileLimit {
public:
    explicit FileLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{rlim_t(bytes), m_before.rlim_max};
        m_works = setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

    [[nodiscard]] bool works() const { return m_works; }

private:
    rlimit m_before{};
    bool m_works = false;
};

QList<Kind> kinds(const QSignalSpy &problems)
{
    QList<Kind> kinds;
    for (const QVariantList &told : problems)
        kinds.append(told.first().value<StorageProblem>().kind);
    return kinds;
}

const QString megabyte(1'000'000, u'x');

} // namespace

/** Failed writes are reported, kept in memory, included in reads, and written later. */
class tst_trouble : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_storage = std::make_unique<Storage>(m_folder->path());
        m_problems = std::make_unique<QSignalSpy>(m_storage.get(), &Storage::problem);
        m_healed = std::make_unique<QSignalSpy>(m_storage.get(), &Storage::healed);
    }

    void cleanup()
    {
        m_problems.reset();
        m_healed.reset();
        m_storage.reset();
    }

    void P1_whatALockKeptOutIsWrittenWhenItIsGone()
    {
        // given another program with a long write transaction
        QVERIFY(keep(store(), post(u"1"_s, u"before"_s, 1)));
        SqlConnection other(file(), SqlConnection::Mode::ReadWrite);
        QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));

        // when
        const bool kept = keep(store(), post(u"2"_s, u"meanwhile"_s, 2));
        store().saveDraft(quollo, {}, u"draft"_s);
        store().savePage(quollo, {message(u"a"_s)});

        // then the problem is reported once, and reads include everything
        QVERIFY(!kept);
        const CachedFeed feed = load(store());
        QCOMPARE(feed.posts, (QList<Post>{post(u"1"_s, u"before"_s, 1), post(u"2"_s, u"meanwhile"_s, 2)}));
        QCOMPARE(feed.drafts.value({}), u"draft"_s);
        QCOMPARE(feed.page.size(), 1);
        QCOMPARE(kinds(*m_problems), QList<Kind>{Kind::Locked});
        QVERIFY(m_healed->isEmpty());

        // and when the other program ends its transaction, everything is written automatically
        QVERIFY(other.run(u"COMMIT"_s));
        QVERIFY(m_healed->wait(patience));
        QCOMPARE(onDisk(), feed);
        QCOMPARE(m_healed->size(), 1);
    }

    void P1_aLockBeforeTheStartKeepsNobodyOut()
    {
        // given a profile that another program has locked exclusively
        QVERIFY(keep(store(), post(u"1"_s, u"before"_s, 1)));
        cleanup();
        auto other = std::make_unique<SqlConnection>(file(), SqlConnection::Mode::ReadWrite);
        QVERIFY(other->run(u"PRAGMA locking_mode=EXCLUSIVE"_s));
        QVERIFY(other->run(u"BEGIN EXCLUSIVE"_s));

        // when
        m_storage = std::make_unique<Storage>(m_folder->path());
        m_problems = std::make_unique<QSignalSpy>(m_storage.get(), &Storage::problem);
        m_healed = std::make_unique<QSignalSpy>(m_storage.get(), &Storage::healed);
        QVERIFY(!keep(store(), post(u"2"_s, u"meanwhile"_s, 2)));

        // then
        QCOMPARE(kinds(*m_problems), QList<Kind>{Kind::Locked});
        QCOMPARE(load(store()).posts.size(), 1);
        other.reset();
        store().saveReadUpTo(flummet, Timestamp{1, u"one"_s});
        QVERIFY(m_healed->wait(patience));
        QCOMPARE(load(store()).posts.size(), 2);
        QCOMPARE(QDir(m_folder->path()).entryList({u"coterie.db.*"_s}).size(), 0); // a locked file is not damaged
    }

    void aShortLockIsWaitedFor()
    {
        // given a lock that ends during the wait
        QVERIFY(keep(store(), post(u"1"_s, u"before"_s, 1)));
        auto other = std::make_unique<SqlConnection>(file(), SqlConnection::Mode::ReadWrite);
        QVERIFY(other->run(u"BEGIN EXCLUSIVE"_s));
        std::optional<bool> kept;
        store().keepPost(quollo, post(u"2"_s, u"meanwhile"_s, 2), this, [&kept](bool done) { kept = done; });
        QTest::qWait(50);
        QVERIFY(!kept);

        // then the post is saved, and no problem is reported
        QVERIFY(other->run(u"COMMIT"_s));
        QVERIFY(QTest::qWaitFor([&kept] { return kept.has_value(); }, patience));
        QVERIFY(*kept);
        QVERIFY(m_problems->isEmpty());
    }

    void P1_whatADiskHadNoRoomForIsWrittenWhenItHas()
    {
        // given
        QVERIFY(keep(store(), post(u"1"_s, u"before"_s, 1)));
        CachedFeed feed;
        {
            const FileLimit limit(largest() + 100'000);
            if (!limit.works())
                QSKIP("a limit on files cannot be set here");

            // when
            const bool kept = keep(store(), post(u"2"_s, megabyte, 2));
            store().saveDraft(quollo, {}, megabyte);
            store().saveOwn(quollo, own(u"o"_s, 1));

            // then
            QVERIFY(!kept);
            feed = load(store());
            QVERIFY(feed.posts == (QList<Post>{post(u"1"_s, u"before"_s, 1), post(u"2"_s, megabyte, 2)}));
            QVERIFY(feed.drafts.value({}) == megabyte);
            QCOMPARE(kinds(*m_problems), QList<Kind>{Kind::Full});
            QVERIFY(m_healed->isEmpty());
        }
        // and once there is room, the next write includes all others
        store().saveReadUpTo(flummet, Timestamp{1, u"one"_s});
        QVERIFY(m_healed->wait(patience));
        QVERIFY(onDisk() == feed);
        // and the next failure is reported again
        const FileLimit limit(largest() + 100'000);
        QVERIFY(!keep(store(), post(u"3"_s, megabyte + megabyte + megabyte + megabyte + megabyte, 3)));
        QCOMPARE(kinds(*m_problems), (QList<Kind>{Kind::Full, Kind::Full}));
    }

    void P1_aPageThatDoesNotFitKeepsNoPostWaiting()
    {
        QVERIFY(keep(store(), post(u"1"_s, u"before"_s, 1)));
        {
            const FileLimit limit(largest() + 200'000);
            if (!limit.works())
                QSKIP("a limit on files cannot be set here");
            store().savePage(quollo, {message(u"large"_s, megabyte)});
            QVERIFY(keep(store(), post(u"2"_s, u"small"_s, 2)));
            QVERIFY(!load(store()).page.isEmpty());
            QCOMPARE(kinds(*m_problems), QList<Kind>{Kind::Full});
        }
        // and the next write includes the page
        QVERIFY(keep(store(), post(u"3"_s, u"small"_s, 3)));
        QVERIFY(QTest::qWaitFor([this] { return !m_healed->isEmpty(); }, patience));
        QVERIFY(onDisk().page == (QList<Message>{message(u"large"_s, megabyte)}));
    }

    void aDiskThatIsFullAtTheStartIsTold()
    {
        // given a new profile on a full disk
        cleanup();
        m_folder = std::make_unique<QTemporaryDir>();
        {
            const FileLimit limit(0);
            if (!limit.works())
                QSKIP("a limit on files cannot be set here");
            m_storage = std::make_unique<Storage>(m_folder->path());
            m_problems = std::make_unique<QSignalSpy>(m_storage.get(), &Storage::problem);
            m_healed = std::make_unique<QSignalSpy>(m_storage.get(), &Storage::healed);
            QVERIFY(!keep(store(), post(u"1"_s, u"gm"_s)));
            QCOMPARE(kinds(*m_problems), QList<Kind>{Kind::Full});
            QCOMPARE(load(store()).posts.size(), 1);
        }
        store().saveReadUpTo(flummet, Timestamp{1, u"one"_s});
        QVERIFY(m_healed->wait(patience));
        QCOMPARE(onDisk().posts.size(), 1);
    }

    void P1_aFileThatWentAwayIsMadeAnew()
    {
        // given a profile that is deleted while it is open
        const QString profile = m_folder->filePath(u"profile"_s);
        Storage storage(profile);
        QVERIFY(keep(storage.account(origin, ada), post(u"1"_s, u"gm"_s)));
        QVERIFY(QDir(profile).removeRecursively());

        // then later data is written to a new file
        QVERIFY(keep(storage.account(origin, ada), post(u"2"_s, u"gm"_s)));
        Storage next(profile);
        QCOMPARE(load(next.account(origin, ada)).posts, QList<Post>{post(u"2"_s, u"gm"_s)});
    }

private:
    [[nodiscard]] AccountStore store() const { return m_storage->account(origin, ada); }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"coterie.db"_s); }

    /** Returns what another program reads. */
    [[nodiscard]] CachedFeed onDisk() const
    {
        Storage other(m_folder->path());
        return load(other.account(origin, ada));
    }

    [[nodiscard]] qint64 largest() const
    {
        qint64 largest = 0;
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
        for (const QFileInfo &each : files)
            largest = std::max(largest, each.size());
        return largest;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<QSignalSpy> m_problems;
    std::unique_ptr<QSignalSpy> m_healed;
};

QTEST_GUILESS_MAIN(tst_trouble)
#include "tst_trouble.moc"
