// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "../storage/Files.h"
#include "log/Secrets.h"
#include "secrets/AccountSecrets.h"
#include "secrets/FileSecretStore.h"
#include "secrets/MemorySecretStore.h"
#include "support/SecretAnswers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace coterie;
using namespace coterie::samples;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using Kind = SecretError::Kind;

/** Secrets in a file, and in memory. */
class tst_filesecretstore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void writtenSecretIsReadByAnotherRun()
    {
        FileSecretStore first(m_folder->path() + u"/new"_s);
        QVERIFY(SecretAsker(first).write(u"account/1"_s, u"token ☕"_s).isDone());
        QVERIFY(SecretAsker(first).write(u"account/2"_s, u"other"_s).isDone());

        FileSecretStore second(m_folder->path() + u"/new"_s);
        SecretAsker asker(second);
        QCOMPARE(asker.read(u"account/1"_s).value, u"token ☕"_s);
        QCOMPARE(asker.read(u"account/2"_s).value, u"other"_s);
        QVERIFY(!asker.wasHasty());
    }

    void missingSecretIsNotFoundAndReadingCreatesNoFile()
    {
        FileSecretStore store(m_folder->path());
        QVERIFY(SecretAsker(store).read(u"account/1"_s).isError(Kind::NotFound));
        QVERIFY(SecretAsker(store).remove(u"account/1"_s).isDone());
        QVERIFY(!QFile::exists(store.path()));
    }

    void removedSecretIsNotFoundAndOthersStay()
    {
        FileSecretStore store(m_folder->path());
        SecretAsker asker(store);
        asker.write(u"a"_s, u"1"_s);
        asker.write(u"b"_s, u"2"_s);
        QVERIFY(asker.remove(u"a"_s).isDone());
        QVERIFY(asker.read(u"a"_s).isError(Kind::NotFound));
        QCOMPARE(asker.read(u"b"_s).value, u"2"_s);
    }

    void onlyTheOwnerCanReadTheFile()
    {
        FileSecretStore store(m_folder->path());
        write(store.path(), "{}");
        QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

        QVERIFY(SecretAsker(store).write(u"a"_s, u"1"_s).isDone());

        const auto forbidden = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(store.path()) & forbidden, QFile::Permissions());
    }

    void damagedFileIsAnErrorAndIsNeverOverwritten_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("cut") << QByteArray("{\"account/1\":\"leak");
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
    }

    void damagedFileIsAnErrorAndIsNeverOverwritten()
    {
        QFETCH(QByteArray, damage);
        FileSecretStore store(m_folder->path());
        write(store.path(), damage);
        SecretAsker asker(store);

        QVERIFY(asker.read(u"account/1"_s).isError(Kind::Other));
        const SecretAnswer written = asker.write(u"account/1"_s, u"new"_s);
        QVERIFY(written.isError(Kind::Other));
        QVERIFY2(!written.error->detail.contains(u"leak"_s), "an error holds no secret");
        QVERIFY(asker.remove(u"account/1"_s).isError(Kind::Other));
        QCOMPARE(contents(store.path()), damage);
    }

    void failedWriteIsAnErrorWithoutTheSecret()
    {
        write(m_folder->path() + u"/file"_s, "x"); // stops root too, as permissions would not
        FileSecretStore store(m_folder->path() + u"/file/profile"_s);
        const SecretAnswer written = SecretAsker(store).write(u"a"_s, u"the-secret"_s);
        QVERIFY(written.isError(Kind::Other));
        QVERIFY(!written.error->detail.contains(u"the-secret"_s));
    }

    void callbackIsDroppedWhenItsContextDies()
    {
        FileSecretStore store(m_folder->path());
        int answers = 0;
        auto context = std::make_unique<QObject>();
        store.read(u"a"_s, context.get(), [&answers](const auto &) { ++answers; });
        context.reset();
        SecretAsker(store).read(u"a"_s); // answered after the first would have been
        QCOMPARE(answers, 0);
    }

    void twoProcessesLoseNoneOfTheirChanges()
    {
        // Two stores on two threads stand for two processes: the lock is a file.
        const auto writeMany = [this](const QString &prefix) {
            FileSecretStore store(m_folder->path());
            SecretAsker asker(store);
            for (int i = 0; i < 25; ++i)
                asker.write(prefix + QString::number(i), u"x"_s);
        };
        std::thread other(writeMany, u"a"_s);
        writeMany(u"b"_s);
        other.join();

        FileSecretStore store(m_folder->path());
        SecretAsker asker(store);
        for (int i = 0; i < 25; ++i) {
            QVERIFY(asker.read(u"a"_s + QString::number(i)).isDone());
            QVERIFY(asker.read(u"b"_s + QString::number(i)).isDone());
        }
    }

    void memoryForgetsWithTheStore()
    {
        MemorySecretStore store;
        SecretAsker asker(store);
        QVERIFY(asker.read(u"a"_s).isError(Kind::NotFound));
        QVERIFY(asker.write(u"a"_s, u"1"_s).isDone());
        QCOMPARE(asker.read(u"a"_s).value, u"1"_s);
        QVERIFY(asker.remove(u"a"_s).isDone());
        QVERIFY(asker.read(u"a"_s).isError(Kind::NotFound));
        QVERIFY(!asker.wasHasty());
        MemorySecretStore another;
        QVERIFY(SecretAsker(another).read(u"a"_s).isError(Kind::NotFound));
    }

    void tokensAreRegisteredWhenTheyAreReadAndWritten()
    {
        const AccountSecrets secrets{u"access-token-1"_s, u"refresh-token-1"_s};
        const QString value = encoded(secrets);
        QVERIFY(Secrets::all().contains(u"refresh-token-1"_s));
        QCOMPARE(decodedAccountSecrets(value), secrets);

        QVERIFY(decodedAccountSecrets(u"{\"accessToken\":\"access-token-2\"}"_s));
        QVERIFY(Secrets::all().contains(u"access-token-2"_s));
        QVERIFY(!decodedAccountSecrets(u"something else"_s));
        QVERIFY(!decodedAccountSecrets(u"{}"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_filesecretstore)
#include "tst_filesecretstore.moc"
