// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "../storage/Files.h"
#include "client/AccountRegistry.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace coterie;
using namespace coterie::samples;
using namespace Qt::StringLiterals;

namespace {

AccountEntry user(const QString &id, const QString &origin = u"https://a.example"_s)
{
    AccountEntry entry;
    entry.origin = origin;
    entry.userId = id;
    entry.username = u"name of "_s + id;
    return entry;
}

} // namespace

/** The accounts of a profile. */
class tst_accountregistry : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void missingFileIsAnEmptyListAndNoError()
    {
        const AccountRegistry registry(folder());
        QVERIFY(registry.accounts().isEmpty());
        QCOMPARE(registry.error(), QString());
        QVERIFY2(!QFile::exists(registry.path()), "reading must not create a file");
    }

    void addedAccountsAreReadByTheNextRun()
    {
        AccountRegistry registry(folder() + u"/new"_s);
        AccountEntry wanted = user(u"u1"_s);
        wanted.caFile = u"/ca.pem"_s;
        wanted.imageUrl = u"https://image.example"_s;
        wanted.openPosts = 3;
        const auto first = registry.add(wanted);
        const auto second = registry.add(user(u"u2"_s));
        QVERIFY2(first && second, qPrintable(registry.error()));
        QCOMPARE(first->folder, u"accounts/"_s + first->id);
        QVERIFY(first->isCurrent);
        QVERIFY(!second->isCurrent);
        QVERIFY(first->id != second->id);

        const AccountRegistry next(folder() + u"/new"_s);
        QCOMPARE(next.accounts(), (QList{*first, *second}));
        wanted.id = first->id;
        wanted.folder = first->folder;
        wanted.isCurrent = true;
        QCOMPARE(next.current(), wanted);
        QCOMPARE(next.account(second->id), second);
        const auto forbidden = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(next.path()) & forbidden, QFile::Permissions());
    }

    void sameUserOnTheSameServiceIsOneAccount()
    {
        AccountRegistry registry(folder());
        const auto first = registry.add(user(u"u1"_s));
        AccountEntry renamed = user(u"u1"_s);
        renamed.username = u"renamed"_s;
        const auto again = registry.add(renamed);
        const auto elsewhere = registry.add(user(u"u1"_s, u"https://b.example"_s));
        QVERIFY(first && again && elsewhere);
        QCOMPARE(again->id, first->id);
        QCOMPARE(again->username, u"renamed"_s);
        QVERIFY(elsewhere->id != first->id);
        QCOMPARE(registry.accounts().size(), 2);
    }

    void oneAccountKeepsTheDatabaseOfTheProfile()
    {
        using Database = AccountRegistry::Database;
        AccountRegistry registry(folder());
        const auto migrated = registry.add(user({}), Database::Profile);
        const auto repeated = registry.add(user({}), Database::Profile);
        const auto other = registry.add(user({}, u"https://b.example"_s), Database::Profile);
        QVERIFY(migrated && repeated && other);
        QCOMPARE(migrated->folder, QString());
        QCOMPARE(repeated->id, migrated->id);
        QCOMPARE(other->folder, u"accounts/"_s + other->id);
    }

    void updateChangesNeitherIdNorFolderNorCurrent()
    {
        AccountRegistry registry(folder());
        const auto added = registry.add(user(u"u1"_s));
        QVERIFY(added);
        QVERIFY(registry.update(added->id, [](AccountEntry &entry) {
            entry.openPosts = 2;
            entry.username = u"other"_s;
            entry.id = u"x"_s;
            entry.folder = u"x"_s;
            entry.isCurrent = false;
        }));
        AccountEntry expected = *added;
        expected.openPosts = 2;
        expected.username = u"other"_s;
        QCOMPARE(AccountRegistry(folder()).accounts(), QList{expected});
        QVERIFY(registry.update(u"unknown"_s, [](AccountEntry &) { QFAIL("there is no such account"); }));
    }

    void oneAccountIsCurrent()
    {
        AccountRegistry registry(folder());
        const auto first = registry.add(user(u"u1"_s));
        const auto second = registry.add(user(u"u2"_s));
        const auto third = registry.add(user(u"u3"_s));
        QVERIFY(first && second && third);
        QVERIFY(registry.setCurrent(second->id));
        QCOMPARE(registry.current()->id, second->id);
        QVERIFY(registry.remove(third->id));
        QCOMPARE(registry.current()->id, second->id);
        QVERIFY(registry.remove(second->id));
        QCOMPARE(registry.current()->id, first->id);
        QVERIFY(registry.setCurrent(u"unknown"_s));
        QCOMPARE(registry.current()->id, first->id);
        QVERIFY(registry.remove(first->id));
        QVERIFY(!registry.current());
        QVERIFY(AccountRegistry(folder()).accounts().isEmpty());
    }

    void unknownFieldsStay()
    {
        AccountRegistry registry(folder());
        const auto added = registry.add(user(u"u1"_s));
        QVERIFY(added);
        QJsonObject file = QJsonDocument::fromJson(contents(registry.path())).object();
        QJsonArray list = file.value(u"accounts"_s).toArray();
        QJsonObject entry = list.first().toObject();
        entry.insert(u"later"_s, 1);
        list = {entry, QJsonObject{{u"id"_s, u"no uuid"_s}}};
        write(registry.path(), QJsonDocument(QJsonObject{{u"accounts"_s, list}, {u"later"_s, 2}}).toJson());

        QVERIFY(registry.update(added->id, [](AccountEntry &account) { account.openPosts = 1; }));
        QVERIFY(registry.add(user(u"u2"_s)));

        file = QJsonDocument::fromJson(contents(registry.path())).object();
        QCOMPARE(file.value(u"later"_s).toInt(), 2);
        list = file.value(u"accounts"_s).toArray();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.first().toObject().value(u"later"_s).toInt(), 1);
        QCOMPARE(list.first().toObject().value(u"openPosts"_s).toInt(), 1);
        QCOMPARE(registry.accounts().size(), 2);
    }

    void folderOfAnAccountLeadsNowhereElse()
    {
        const QJsonObject entry{{u"id"_s, u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s},
                                {u"folder"_s, u"../../elsewhere"_s}};
        const QJsonObject file{{u"accounts"_s, QJsonArray{entry}}};
        write(folder() + u"/accounts.json"_s, QJsonDocument(file).toJson());
        QVERIFY(AccountRegistry(folder()).accounts().isEmpty());
    }

    void damagedFileIsAnErrorAndIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("cut") << QByteArray("{\"accounts\":[{\"id");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no list") << json("{'accounts':7}");
        QTest::newRow("empty") << QByteArray();
    }

    void damagedFileIsAnErrorAndIsSetAside()
    {
        QFETCH(QByteArray, damage);
        const QString path = folder() + u"/accounts.json"_s;
        write(path, damage);
        write(path + u".damaged"_s, "an older one");

        AccountRegistry registry(folder());
        QVERIFY(!registry.error().isEmpty());
        QVERIFY(registry.accounts().isEmpty());
        QCOMPARE(contents(path), damage);

        QVERIFY(registry.add(user(u"u1"_s)));
        QCOMPARE(registry.error(), QString());
        QCOMPARE(contents(path + u".damaged-2"_s), damage);
        QCOMPARE(contents(path + u".damaged"_s), "an older one");
        QCOMPARE(AccountRegistry(folder()).accounts().size(), 1);
    }

    void failedSaveIsAnErrorAndChangesNothing()
    {
        write(folder() + u"/file"_s, "x"); // stops root too, as permissions would not
        AccountRegistry registry(folder() + u"/file/profile"_s);
        QVERIFY(!registry.add(user(u"u1"_s)));
        QVERIFY(!registry.error().isEmpty());
        QVERIFY(registry.accounts().isEmpty());
    }

    void twoProcessesLoseNoneOfTheirChanges()
    {
        // Two registries on two threads stand for two processes: the lock is a file.
        const auto addMany = [this](const QString &prefix) {
            AccountRegistry registry(folder());
            for (int i = 0; i < 25; ++i)
                QVERIFY(registry.add(user(prefix + QString::number(i))));
        };
        std::thread other(addMany, u"a"_s);
        addMany(u"b"_s);
        other.join();

        const AccountRegistry registry(folder());
        QCOMPARE(registry.accounts().size(), 50);
        const auto &accounts = registry.accounts();
        QCOMPARE(std::count_if(accounts.cbegin(), accounts.cend(), [](const auto &entry) { return entry.isCurrent; }),
                 1);
    }

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_accountregistry)
#include "tst_accountregistry.moc"
