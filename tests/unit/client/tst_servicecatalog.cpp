// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "../storage/Files.h"
#include "client/ServiceCatalog.h"
#include "log/Secrets.h"
#include "secrets/AccountSecrets.h"
#include "support/FaultySecretStore.h"
#include "support/SecretAnswers.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace coterie::samples;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using Source = Service::Source;

namespace {

Origin origin(const QString &address)
{
    return Origin::parse(address).value();
}

const QString coin = u"https://api.coin-communities.xyz"_s;

} // namespace

/** Which services the user can choose from, and with which keys. */
class tst_servicecatalog : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_build = "[]";
        QVERIFY(QDir(m_folder->path()).mkdir(u"first"_s) && QDir(m_folder->path()).mkdir(u"second"_s));
    }

    void coinCommunitiesIsAlwaysInTheList()
    {
        const ServiceCatalog catalog(places());
        QCOMPARE(catalog.services().size(), 1);
        const Service &service = catalog.services().constFirst();
        QCOMPARE(service.origin.text(), coin);
        QCOMPARE(service.name, u"Coin Communities"_s);
        QCOMPARE(service.redirectUrl, u"coterie://auth"_s);
        QCOMPARE(service.apiKey, QString());
        QCOMPARE(catalog.errors(), QStringList());
        QVERIFY2(QDir(m_folder->path()).entryList(QDir::Files).isEmpty(), "reading must not create a file");
    }

    void userEntryBeatsSystemAndSystemBeatsBuild()
    {
        const QByteArray entry =
            json("[{'origin':'https://a.example','name':'%','apiKey':'key-%','redirectUrl':'x://%'}]");
        const auto named = [&entry](const char *name) { return QByteArray(entry).replace('%', name); };
        const auto verifyFrom = [this](Source source, const QString &name) {
            const ServiceCatalog catalog(places());
            const Service *service = catalog.find(origin(u"https://a.example"_s));
            QVERIFY(service);
            QCOMPARE(service->source, source);
            QCOMPARE(service->keySource, source);
            QCOMPARE(service->name, name);
            QCOMPARE(service->apiKey, "key-"_L1 + name);
            QCOMPARE(service->redirectUrl, "x://"_L1 + name);
            QCOMPARE(catalog.services().size(), 2);
            QVERIFY(Secrets::all().contains("key-"_L1 + name));
        };
        m_build = named("build");
        verifyFrom(Source::Build, u"build"_s);
        write(systemFile(u"second"_s), named("second"));
        verifyFrom(Source::System, u"second"_s);
        write(systemFile(u"first"_s), named("first"));
        verifyFrom(Source::System, u"first"_s);
        write(userFile(), named("user"));
        verifyFrom(Source::User, u"user"_s);
    }

    void entryWithoutKeyNeverHidesOneWithAKey()
    {
        m_build =
            json("[{'origin':'https://api.coin-communities.xyz','apiKey':'build-key','redirectUrl':'x://build'}]");
        write(systemFile(u"first"_s), json("[{'origin':'HTTPS://API.coin-communities.xyz:443/','name':'System'}]"));
        write(userFile(), json("[{'origin':'https://api.coin-communities.xyz','name':'Mine','apiKey':''}]"));

        const ServiceCatalog catalog(places());

        QCOMPARE(catalog.services().size(), 1);
        const Service &service = catalog.services().constFirst();
        QCOMPARE(service.name, u"Mine"_s);
        QCOMPARE(service.apiKey, u"build-key"_s);
        QCOMPARE(service.source, Source::User);
        QCOMPARE(service.keySource, Source::Build);
        QCOMPARE(service.redirectUrl, u"x://build"_s);
    }

    void badEntryIsAnErrorAndTheOthersStay_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("no object") << QByteArray("7");
        QTest::newRow("no origin") << json("{'name':'x','apiKey':'bad-key'}");
        QTest::newRow("http") << json("{'origin':'http://b.example','apiKey':'bad-key'}");
        QTest::newRow("path") << json("{'origin':'https://b.example/api','apiKey':'bad-key'}");
        QTest::newRow("key is no text") << json("{'origin':'https://b.example','apiKey':7}");
        QTest::newRow("redirect") << json("{'origin':'https://b.example','redirectUrl':'no address'}");
    }

    void badEntryIsAnErrorAndTheOthersStay()
    {
        QFETCH(QByteArray, bad);
        QByteArray list = json("[{'origin':'https://a.example'}, BAD, {'origin':'https://c.example'}]");
        write(systemFile(u"first"_s), list.replace("BAD", bad));

        const ServiceCatalog catalog(places());

        QCOMPARE(catalog.services().size(), 3);
        QVERIFY(catalog.find(origin(u"https://a.example"_s)));
        QCOMPARE(catalog.find(origin(u"https://c.example"_s))->name, u"c.example"_s);
        QCOMPARE(catalog.errors().size(), 1);
        QVERIFY(catalog.errors().constFirst().contains(systemFile(u"first"_s)));
        QVERIFY(catalog.errors().constFirst().contains(u"2"_s));
        QVERIFY2(!catalog.errors().constFirst().contains(u"bad-key"_s), "an error has no key");
    }

    void badFileIsAnErrorAndTheOthersStay_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("cut") << QByteArray("[{\"origin\":\"https://a.exam");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("empty") << QByteArray();
    }

    void badFileIsAnErrorAndTheOthersStay()
    {
        QFETCH(QByteArray, bad);
        write(systemFile(u"first"_s), bad);
        write(systemFile(u"second"_s), json("[{'origin':'https://a.example'}]"));
        write(userFile(), bad);

        ServiceCatalog catalog(places());

        QVERIFY(catalog.find(origin(u"https://a.example"_s)));
        QCOMPARE(catalog.errors().size(), 2);
        QVERIFY(!catalog.add(u"New"_s, origin(u"https://new.example"_s)).isEmpty());
        QVERIFY(!catalog.remove(origin(u"https://new.example"_s)).isEmpty());
        QCOMPARE(contents(userFile()), bad);
    }

    void badBuildIsAnError()
    {
        m_build = "{";
        const ServiceCatalog catalog(places());
        QCOMPARE(catalog.errors().size(), 1);
        QCOMPARE(catalog.services().size(), 1);
    }

    void addedServiceIsInTheListOfTheNextRunUntilItIsRemoved()
    {
        write(userFile(), json("[{'origin':'https://other.example','later':{'x':1}}]"));
        ServiceCatalog catalog(places());
        QCOMPARE(catalog.add(u"First"_s, origin(u"https://new.example"_s)), QString());
        QCOMPARE(catalog.add(u"New"_s, origin(u"https://new.example"_s), u"x://y"_s), QString());

        ServiceCatalog next(places());
        QCOMPARE(next.services().size(), 3);
        const Service *service = next.find(origin(u"https://new.example"_s));
        QVERIFY(service);
        QCOMPARE(service->name, u"New"_s);
        QCOMPARE(service->redirectUrl, u"x://y"_s);
        QCOMPARE(service->source, Source::User);

        QCOMPARE(next.remove(origin(u"https://new.example"_s)), QString());
        QVERIFY(!next.find(origin(u"https://new.example"_s)));
        QVERIFY2(contents(userFile()).contains("later"), "what this version does not know stays");
        QVERIFY(next.find(origin(u"https://other.example"_s)));
    }

    void keyOfTheUserIsInTheStoreAndNotInTheFile()
    {
        m_build = json("[{'origin':'https://api.coin-communities.xyz','apiKey':'build-key'}]");
        MemorySecretStore store;
        ServiceCatalog catalog(places());
        QCOMPARE(catalog.add(u"New"_s, origin(u"https://new.example"_s)), QString());
        int saved = 0;
        const auto count = [&saved](const std::optional<SecretError> &error) { saved += error ? 0 : 1; };
        catalog.setKey(store, origin(u"https://new.example"_s), u"user-key-1"_s, this, count);
        catalog.setKey(store, origin(coin), u"user-key-2"_s, this, count);
        QTRY_COMPARE(saved, 2);
        QCOMPARE(catalog.find(origin(coin))->apiKey, u"user-key-2"_s);
        QCOMPARE(SecretAsker(store).read(serviceKey(coin)).value, u"user-key-2"_s);
        QVERIFY(!contents(userFile()).contains("user-key"));
        QVERIFY(Secrets::all().contains(u"user-key-1"_s));

        ServiceCatalog next(places());
        QCOMPARE(next.find(origin(coin))->apiKey, u"build-key"_s);
        std::optional<QList<SecretError>> failures;
        next.loadKeys(store, this, [&failures](const QList<SecretError> &errors) { failures = errors; });
        QVERIFY2(!failures, "never from within the call");
        QTRY_VERIFY(failures);
        QVERIFY(failures->isEmpty());
        QCOMPARE(next.find(origin(u"https://new.example"_s))->apiKey, u"user-key-1"_s);
        QCOMPARE(next.find(origin(coin))->apiKey, u"user-key-2"_s);
        QCOMPARE(next.find(origin(coin))->keySource, Source::User);

        next.setKey(store, origin(coin), {}, this, count);
        QTRY_COMPARE(saved, 3);
        QCOMPARE(next.find(origin(coin))->apiKey, u"build-key"_s);
        QVERIFY(SecretAsker(store).read(serviceKey(coin)).isError(SecretError::Kind::NotFound));
    }

    void lockedStoreIsReportedAndKeysOfFilesStay()
    {
        m_build = json("[{'origin':'https://api.coin-communities.xyz','apiKey':'build-key'}]");
        MemorySecretStore inner;
        FaultySecretStore store(inner, FaultySecretStore::Fault::Error, 0);
        ServiceCatalog catalog(places());
        std::optional<QList<SecretError>> failures;
        catalog.loadKeys(store, this, [&failures](const QList<SecretError> &errors) { failures = errors; });
        QTRY_VERIFY(failures);
        QCOMPARE(failures->size(), 1);
        QCOMPARE(failures->constFirst().kind, SecretError::Kind::Locked);
        QCOMPARE(catalog.find(origin(coin))->apiKey, u"build-key"_s);
    }

    void systemFilesComeFromTheConfigFoldersInOrder()
    {
        qputenv("XDG_CONFIG_DIRS", "/etc/one:/etc/two");
        const ServiceCatalog::Places found = ServiceCatalog::places(u"/profile"_s);
        QCOMPARE(found.systemFiles,
                 (QStringList{u"/etc/one/coterie/services.json"_s, u"/etc/two/coterie/services.json"_s}));
        QCOMPARE(found.userFile, u"/profile/services.json"_s);
    }

private:
    [[nodiscard]] QString systemFile(const QString &folder) const
    {
        return m_folder->filePath(folder + u"/services.json"_s);
    }
    [[nodiscard]] QString userFile() const { return m_folder->filePath(u"services.json"_s); }
    [[nodiscard]] ServiceCatalog::Places places() const
    {
        return {m_build, {systemFile(u"first"_s), systemFile(u"second"_s)}, userFile()};
    }

    QByteArray m_build;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_servicecatalog)
#include "tst_servicecatalog.moc"
