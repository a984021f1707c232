// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "../storage/Files.h"
#include "client/AccountRegistry.h"
#include "client/ServiceCatalog.h"
#include "client/SettingsMigration.h"
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
using Fault = FaultySecretStore::Fault;
using Kind = SettingsMigration::Outcome::Kind;

namespace {

const ServiceSettings old{u"https://api.example"_s, u"the-old-key"_s, u"the-access-token"_s, u"/etc/ca.pem"_s,
                          u"the-refresh-token"_s};
// Two secrets, each written and read back.
constexpr int steps = 4;

} // namespace

/** Tokens and keys of settings.json move to the store, and are never lost. */
class tst_settingsmigration : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_inner = std::make_unique<MemorySecretStore>();
        QVERIFY(CredentialStore(folder()).setService(old));
    }

    void secretsMoveToTheStoreAndLeaveTheFile()
    {
        const auto outcome = migrate();

        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Moved);
        QCOMPARE(stored(serviceKey(old.address)), old.apiKey);
        const AccountSecrets session{old.accessToken, old.refreshToken};
        QCOMPARE(decodedAccountSecrets(stored(accountKey(outcome->accountId))), session);
        const AccountRegistry registry(folder());
        QVERIFY(registry.current());
        QCOMPARE(registry.current()->id, outcome->accountId);
        QCOMPARE(registry.current()->folder, QString());
        QCOMPARE(registry.current()->origin, old.address);
        QCOMPARE(registry.current()->caFile, old.caFile);
        QVERIFY(ServiceCatalog(places()).find(Origin::parse(old.address).value()));
        QCOMPARE(CredentialStore(folder()).service(), (ServiceSettings{old.address, {}, {}, old.caFile}));
        verifyNoFileHasSecrets();
    }

    void secondRunHasNothingToDo()
    {
        migrate();
        const QByteArray before = contents(settingsPath());
        const auto outcome = migrate();
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Nothing);
        QCOMPARE(contents(settingsPath()), before);
        QCOMPARE(AccountRegistry(folder()).accounts().size(), 1);
    }

    void withoutAFileNothingIsCreated()
    {
        QVERIFY(QFile::remove(settingsPath()));
        const auto outcome = migrate();
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Nothing);
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
    }

    void faultAtAnyStepKeepsTheFile_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("step");
        for (int step = 0; step < steps; ++step) {
            const bool isRead = step % 2 == 1;
            QTest::addRow("error at %d", step) << Fault::Error << step;
            QTest::addRow("killed before %d", step) << Fault::Silence << step;
            if (isRead)
                QTest::addRow("something else at %d", step) << Fault::Lie << step;
            else
                QTest::addRow("killed after %d", step) << Fault::LateSilence << step;
        }
    }

    void faultAtAnyStepKeepsTheFile()
    {
        QFETCH(Fault, fault);
        QFETCH(int, step);
        const QByteArray before = contents(settingsPath());

        const auto outcome = migrate(fault, step);

        const bool isKilled = fault == Fault::Silence || fault == Fault::LateSilence;
        QCOMPARE(outcome.has_value(), !isKilled);
        if (outcome) {
            QCOMPARE(outcome->kind, Kind::Kept);
            QVERIFY(!outcome->error.isEmpty());
            QVERIFY(!outcome->error.contains(u"the-"_s));
        }
        QCOMPARE(contents(settingsPath()), before);

        // The next start repeats it, with the same account.
        const auto next = migrate();
        QVERIFY(next);
        QCOMPARE(next->kind, Kind::Moved);
        QCOMPARE(AccountRegistry(folder()).accounts().size(), 1);
        QCOMPARE(stored(serviceKey(old.address)), old.apiKey);
        QVERIFY(decodedAccountSecrets(stored(accountKey(next->accountId))));
        verifyNoFileHasSecrets();
    }

    void killedBeforeTheFileChangedTheFileHasTheNewestTokens()
    {
        // given the store has tokens of a start that was killed, and the file was used and renewed since
        migrate(Fault::Silence, steps - 1);
        QVERIFY(CredentialStore(folder()).renew(old.refreshToken, u"newer-access"_s, u"newer-refresh"_s));

        const auto outcome = migrate();

        QVERIFY(outcome);
        const AccountSecrets newer{u"newer-access"_s, u"newer-refresh"_s};
        QCOMPARE(decodedAccountSecrets(stored(accountKey(outcome->accountId))), newer);
    }

    void sessionThatIsRenewedMeanwhileIsMovedAgain()
    {
        // The other process renews while the last read-back is under way.
        FaultySecretStore store(*m_inner);
        AccountRegistry registry(folder());
        ServiceCatalog catalog(places());
        SettingsMigration migration(folder(), store, registry, catalog);
        std::optional<SettingsMigration::Outcome> outcome;
        store.onRequest = [this](int request) {
            if (request == steps - 1)
                QVERIFY(CredentialStore(folder()).renew(old.refreshToken, u"newer-access"_s, u"newer-refresh"_s));
        };
        migration.start([&outcome](const auto &result) { outcome = result; });

        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Moved);
        QCOMPARE(store.requests(), 2 * steps);
        const AccountSecrets newer{u"newer-access"_s, u"newer-refresh"_s};
        QCOMPARE(decodedAccountSecrets(stored(accountKey(outcome->accountId))), newer);
        verifyNoFileHasSecrets();
    }

    void damagedFilesAreKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("settings") << u"settings.json"_s;
        QTest::newRow("services") << u"services.json"_s;
    }

    void damagedFilesAreKept()
    {
        QFETCH(QString, name);
        write(m_folder->filePath(name), "{\"service\":{\"apiKey\":\"the-");
        const QByteArray before = contents(settingsPath());
        const auto outcome = migrate();
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Kept);
        QVERIFY(!outcome->error.isEmpty());
        QCOMPARE(contents(settingsPath()), before);
    }

    void nothingMovesToMemory()
    {
        AccountRegistry registry(folder());
        ServiceCatalog catalog(places());
        SettingsMigration migration(folder(), *m_inner, registry, catalog);
        std::optional<SettingsMigration::Outcome> outcome;
        migration.start([&outcome](const auto &result) { outcome = result; });
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Kept);
        QCOMPARE(CredentialStore(folder()).service(), old);
    }

    void otherFieldsOfTheFileStay()
    {
        write(settingsPath(), json("{'later':1,'service':{'address':'https://api.example','apiKey':'k','later':2}}"));
        const auto outcome = migrate();
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Moved);
        QCOMPARE(outcome->accountId, QString());
        const QJsonObject file = QJsonDocument::fromJson(contents(settingsPath())).object();
        QCOMPARE(file.value(u"later"_s).toInt(), 1);
        QCOMPARE(file.value(u"service"_s).toObject().value(u"later"_s).toInt(), 2);
        QVERIFY(!file.value(u"service"_s).toObject().contains(u"apiKey"_s));
        QVERIFY(AccountRegistry(folder()).accounts().isEmpty());
    }

private:
    /** Runs one program; nothing is returned if it is killed. */
    std::optional<SettingsMigration::Outcome> migrate(Fault fault = Fault::None, int at = 0)
    {
        FaultySecretStore store(*m_inner, fault, at);
        AccountRegistry registry(folder());
        ServiceCatalog catalog(places());
        SettingsMigration migration(folder(), store, registry, catalog);
        std::optional<SettingsMigration::Outcome> outcome;
        migration.start([&outcome](const auto &result) { outcome = result; });
        const bool isKilled = fault == Fault::Silence || fault == Fault::LateSilence;
        if (isKilled && QTest::qWaitFor([&] { return store.requests() > at; }))
            QCoreApplication::processEvents();
        else
            (void)QTest::qWaitFor([&] { return outcome.has_value(); });
        return outcome;
    }
    void verifyNoFileHasSecrets()
    {
        const auto names = QDir(folder()).entryList(QDir::Files);
        for (const QString &name : names)
            QVERIFY2(!contents(m_folder->filePath(name)).contains("the-"), qPrintable(name));
    }
    QString stored(const QString &key) { return SecretAsker(*m_inner).read(key).value; }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString settingsPath() const { return m_folder->filePath(u"settings.json"_s); }
    [[nodiscard]] ServiceCatalog::Places places() const { return {"[]", {}, m_folder->filePath(u"services.json"_s)}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_inner;
};

QTEST_GUILESS_MAIN(tst_settingsmigration)
#include "tst_settingsmigration.moc"
