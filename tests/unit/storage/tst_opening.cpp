// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"
#include "storage/Storage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace coterie::samples;

namespace {

using Kind = StorageProblem::Kind;

Kind kindOf(const QSignalSpy &problems, int index)
{
    return problems.value(index).value(0).value<StorageProblem>().kind;
}

} // namespace

/** Opening never fails for the user. */
class tst_opening : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void theOwnerAloneCanReadIt()
    {
        // given a folder that does not exist yet
        const QString folder = m_folder->filePath(u"a/profile"_s);
        {
            Storage storage(folder);
            QVERIFY(keep(storage.account(origin, ada), post(u"1"_s, u"gm"_s)));

            // then while it is open
            const auto forbidden = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                   | QFile::WriteOther | QFile::ExeOther;
            const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
            QCOMPARE(files.size(), 3); // with the WAL and the shared memory
            for (const QFileInfo &file : files)
                QCOMPARE(file.permissions() & forbidden, QFile::Permissions());
            QCOMPARE(QFileInfo(folder).permissions() & forbidden, QFile::Permissions());
        }

        // and a file that other users could read is made private
        QVERIFY(
            QFile::setPermissions(folder + u"/coterie.db"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        Storage storage(folder);
        storage.flush();
        QVERIFY(!(QFile::permissions(folder + u"/coterie.db"_s) & QFile::ReadOther));
    }

    void withoutAFolderTheDesktopsOwnPlaceIsMeant()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QDir place(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        {
            Storage storage;
            storage.flush();
        }
        QVERIFY(place.exists(u"coterie.db"_s));
        QVERIFY(QFile::remove(place.filePath(u"coterie.db"_s)));
    }

    void inAFolderThatCannotBeNothingIsKeptAndAllGoesOn()
    {
        // given a file in place of the folder, which fails for root too, unlike permissions
        QFile blocking(m_folder->filePath(u"file"_s));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        Storage storage(m_folder->filePath(u"file/profile"_s));
        QSignalSpy problems(&storage, &Storage::problem);
        const AccountStore store = storage.account(origin, ada);

        // when
        const bool kept = keep(store, post(u"1"_s, u"gm"_s));
        store.saveDraft(quollo, {}, u"draft"_s);
        store.savePage(quollo, {message(u"a"_s)});
        store.saveOwn(quollo, own(u"o"_s, 1));
        store.saveReadUpTo(quollo, Timestamp{1, u"one"_s});
        store.saveCommunities({TopCommunity{quollo, u"QUOLLO"_s, {}, 0, 0, 0, 0}});
        storage.rememberAccount({origin, User{ada, u"ada"_s, {}, 0}, {}}, u"secret"_s);

        // then the problem is reported once, and the data is available while the program runs
        QVERIFY(!kept);
        const CachedFeed feed = load(store);
        QCOMPARE(feed.posts, QList<Post>{post(u"1"_s, u"gm"_s)});
        QCOMPARE(feed.drafts.value({}), u"draft"_s);
        QCOMPARE(feed.page.size(), 1);
        QCOMPARE(feed.own.size(), 1);
        QCOMPARE(feed.readUpTo, (Timestamp{1, u"one"_s}));
        QCOMPARE(loadCommunities(store).size(), 1);
        QVERIFY(findAccount(storage, u"secret"_s));
        QVERIFY(!findAccount(storage, u"other"_s));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(kindOf(problems, 0), Kind::Unwritable);

        // and once the folder can be created, everything is written
        QSignalSpy healed(&storage, &Storage::healed);
        QVERIFY(blocking.remove());
        QVERIFY(healed.wait(patience));
        Storage next(m_folder->filePath(u"file/profile"_s));
        QCOMPARE(load(next.account(origin, ada)), feed);
        QCOMPARE(loadCommunities(next.account(origin, ada)).size(), 1);
        QVERIFY(findAccount(next, u"secret"_s));
    }

    void aFolderOfTheFilesNameIsLeftAlone()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"coterie.db"_s));
        Storage storage(m_folder->path());
        QSignalSpy problems(&storage, &Storage::problem);
        QVERIFY(!keep(storage.account(origin, ada), post(u"1"_s, u"gm"_s)));
        QCOMPARE(kindOf(problems, 0), Kind::Unwritable);
        QVERIFY(QFileInfo(m_folder->filePath(u"coterie.db"_s)).isDir());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_opening)
#include "tst_opening.moc"
