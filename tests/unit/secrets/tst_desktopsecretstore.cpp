// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/DesktopSecretStore.h"
#include "support/SecretAnswers.h"
#include "TestKeyring.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

/** The plugin through which the command line reaches the desktop's password store. */
class tst_desktopsecretstore : public QObject {
    Q_OBJECT

private slots:
    void pluginIsTakenFromTheFirstFolderThatHasIt()
    {
        const QTemporaryDir empty;
        const auto store = openDesktopSecretStore({empty.path(), QStringLiteral(PLUGIN_FOLDER)});
        QVERIFY(store);
        QCOMPARE(store->place(), SecretStore::Place::Desktop);
    }

    void secretGoesThroughThePluginAndBack()
    {
        const BareBus bus;
        QVERIFY2(!bus.address().isEmpty(), "dbus-daemon is missing");
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
        const QTemporaryDir folder;
        const Keyring keyring(QDBusConnection::connectToBus(bus.address(), u"test"_s), folder.path());
        QVERIFY2(keyring.waitUntilUnlocked(), "gnome-keyring-daemon is missing");
        const auto store = openDesktopSecretStore({QStringLiteral(PLUGIN_FOLDER)});
        QVERIFY(store);

        SecretAsker asker(*store);
        QVERIFY(asker.write(u"account/1"_s, u"token ☕"_s).isDone());
        QCOMPARE(asker.read(u"account/1"_s).value, u"token ☕"_s);
        QVERIFY(asker.read(u"account/2"_s).isError(SecretError::Kind::NotFound));
        QDBusConnection::disconnectFromBus(u"test"_s);
    }

    void withoutABusTheStoreIsUnavailable()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        const QTemporaryDir empty;
        qputenv("XDG_RUNTIME_DIR", empty.path().toUtf8());
        const auto store = openDesktopSecretStore({QStringLiteral(PLUGIN_FOLDER)});
        QVERIFY(store);
        SecretAsker asker(*store);
        QVERIFY(asker.read(u"a"_s).isError(SecretError::Kind::Unavailable));
        QVERIFY(asker.write(u"a"_s, u"1"_s).isError(SecretError::Kind::Unavailable));
        QVERIFY(!asker.wasHasty());
    }

    void withoutAPluginThereIsNoStore()
    {
        const QTemporaryDir folder;
        QVERIFY(!openDesktopSecretStore({folder.path()}));
    }

    void fileThatIsNoPluginIsNotUsed()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"coterie-keychain.so"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a library");
        file.close();
        QVERIFY(!openDesktopSecretStore({folder.path()}));
        QVERIFY(openDesktopSecretStore({folder.path(), QStringLiteral(PLUGIN_FOLDER)}));
    }
};

QTEST_GUILESS_MAIN(tst_desktopsecretstore)
#include "tst_desktopsecretstore.moc"
