// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/keychain/KeychainSecretStore.h"
#include "support/SecretAnswers.h"
#include "TestKeyring.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = SecretError::Kind;

/** The desktop's password store: the real gnome-keyring-daemon on a bus of its own. */
class tst_keychainsecretstore : public QObject {
    Q_OBJECT

private slots:
    // One bus for all: GLib connects once in the life of a program.
    void initTestCase()
    {
        m_bus = std::make_unique<BareBus>();
        QVERIFY2(!m_bus->address().isEmpty(), "dbus-daemon is missing");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_store = std::make_unique<KeychainSecretStore>();
    }
    void cleanup()
    {
        m_store.reset();
        m_keyring.reset();
    }

    void writtenSecretIsReadByAnotherStore()
    {
        startKeyring();
        SecretAsker asker(*m_store);
        QVERIFY(asker.write(u"account/1"_s, u"token ☕"_s).isDone());
        QVERIFY(asker.write(u"account/1"_s, u"newer ☕"_s).isDone());

        KeychainSecretStore second;
        QCOMPARE(SecretAsker(second).read(u"account/1"_s).value, u"newer ☕"_s);
        QVERIFY(!asker.wasHasty());
    }

    void missingSecretIsNotFound()
    {
        startKeyring();
        SecretAsker asker(*m_store);
        QVERIFY(asker.write(u"account/1"_s, u"token"_s).isDone());
        QVERIFY(asker.read(u"account/2"_s).isError(Kind::NotFound));
        QVERIFY(asker.remove(u"account/2"_s).isDone());
        QVERIFY(asker.remove(u"account/1"_s).isDone());
        QVERIFY(asker.read(u"account/1"_s).isError(Kind::NotFound));
    }

    void secretOfALockedStoreIsLockedAndNotMissing()
    {
        startKeyring();
        SecretAsker asker(*m_store);
        QVERIFY(asker.write(u"account/1"_s, u"token"_s).isDone());
        QVERIFY(m_keyring->lock());

        // The prompt cannot be shown here, as if the user dismissed it.
        QVERIFY(asker.read(u"account/1"_s).isError(Kind::Locked));
        QVERIFY2(asker.read(u"account/2"_s).isError(Kind::Locked), "whether there is one is not known");
        QVERIFY(asker.write(u"account/1"_s, u"other"_s).isError(Kind::Locked));
        QVERIFY(asker.remove(u"account/1"_s).isError(Kind::Locked));

        // Nothing was changed.
        startKeyring();
        QCOMPARE(asker.read(u"account/1"_s).value, u"token"_s);
    }

    void withoutAServiceTheStoreIsUnavailable()
    {
        SecretAsker asker(*m_store);
        QElapsedTimer time;
        time.start();
        QVERIFY(asker.read(u"account/1"_s).isError(Kind::Unavailable));
        QVERIFY(asker.write(u"account/1"_s, u"token"_s).isError(Kind::Unavailable));
        QVERIFY(asker.remove(u"account/1"_s).isError(Kind::Unavailable));
        QVERIFY2(time.elapsed() < 9'000, "it must not take until the deadline");
    }

    void frozenServiceTimesOutAndAnswersLate()
    {
        startKeyring();
        SecretAsker asker(*m_store);
        QVERIFY(asker.write(u"account/1"_s, u"token"_s).isDone());
        QSignalSpy late(m_store.get(), &SecretStore::lateAnswer);
        m_store->setDeadline(500ms);
        m_keyring->freeze();

        QElapsedTimer time;
        time.start();
        QVERIFY(asker.read(u"account/1"_s).isError(Kind::TimedOut));
        QVERIFY(asker.read(u"account/1"_s).isError(Kind::TimedOut));
        QVERIFY2(time.elapsed() < 5'000, "each request has a deadline of its own");

        m_keyring->wake();
        QTRY_COMPARE_WITH_TIMEOUT(late.count(), 2, 20'000);
        QCOMPARE(late.constFirst().constFirst().toString(), u"account/1"_s);
        m_store->setDeadline(10s);
        QCOMPARE(asker.read(u"account/1"_s).value, u"token"_s);
    }

    void killedServiceIsNotTakenForAMissingSecret()
    {
        startKeyring();
        SecretAsker asker(*m_store);
        QVERIFY(asker.write(u"account/1"_s, u"token"_s).isDone());
        m_keyring->freeze(); // so that it is killed before it answers
        QTimer::singleShot(200, this, [this] { m_keyring->kill(); });
        QVERIFY(asker.read(u"account/1"_s).isError(Kind::Unavailable));

        startKeyring();
        QCOMPARE(asker.read(u"account/1"_s).value, u"token"_s);
        QVERIFY(asker.write(u"account/1"_s, u"newer"_s).isDone());
        QCOMPARE(asker.read(u"account/1"_s).value, u"newer"_s);
    }

    void requestOutlivesItsStoreAndContext()
    {
        startKeyring();
        QVERIFY(SecretAsker(*m_store).write(u"account/1"_s, u"older"_s).isDone());
        int answers = 0;
        auto context = std::make_unique<QObject>();
        m_store->read(u"account/1"_s, context.get(), [&answers](const auto &) { ++answers; });
        KeychainSecretStore shortLived;
        auto another = std::make_unique<KeychainSecretStore>();
        another->write(u"account/1"_s, u"token"_s, this, [&answers](const auto &) { ++answers; });
        context.reset();
        another.reset();
        // Jobs run one after another, so the two have ended when this one has.
        QCOMPARE(SecretAsker(shortLived).read(u"account/1"_s).value, u"token"_s);
        QCOMPARE(answers, 0);
    }

    // The last one, because it ends the bus.
    void programSurvivesTheEndOfTheBus()
    {
        startKeyring();
        SecretAsker asker(*m_store);
        QVERIFY(asker.write(u"account/1"_s, u"token"_s).isDone());
        QDBusConnection::disconnectFromBus(u"test"_s);
        m_bus->end();
        m_keyring.reset();
        QVERIFY(asker.read(u"account/1"_s).isError(Kind::Unavailable));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY(asker.read(u"account/1"_s).isError(Kind::Unavailable));
    }

private:
    void startKeyring()
    {
        m_keyring.reset();
        const QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), u"test"_s);
        QVERIFY(bus.isConnected());
        m_keyring = std::make_unique<Keyring>(bus, m_folder->path());
        QVERIFY2(m_keyring->waitUntilUnlocked(), "gnome-keyring-daemon is missing");
    }

    std::unique_ptr<BareBus> m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<KeychainSecretStore> m_store;
};

QTEST_GUILESS_MAIN(tst_keychainsecretstore)
#include "tst_keychainsecretstore.moc"
