// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/FallbackSecretStore.h"
#include "secrets/FileSecretStore.h"
#include "support/FaultySecretStore.h"
#include "support/SecretAnswers.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using Fault = FaultySecretStore::Fault;
using Kind = SecretError::Kind;
using Place = SecretStore::Place;

/** The desktop's store, and the file while there is none. */
class tst_fallbacksecretstore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_inner = std::make_unique<MemorySecretStore>();
    }

    void desktopIsUsedWhileItIsThere()
    {
        const auto store = open();
        QVERIFY(SecretAsker(*store).write(u"a"_s, u"1"_s).isDone());
        QCOMPARE(SecretAsker(*store).read(u"a"_s).value, u"1"_s);
        QCOMPARE(store->place(), Place::Desktop);
        QCOMPARE(inDesktop(u"a"_s), u"1"_s);
        QVERIFY(!QFile::exists(FileSecretStore(m_folder->path()).path()));
        QVERIFY(SecretAsker(*store).read(u"b"_s).isError(Kind::NotFound));
        QVERIFY(SecretAsker(*store).remove(u"a"_s).isDone());
        QVERIFY(SecretAsker(*store).read(u"a"_s).isError(Kind::NotFound));
    }

    void absentDesktopLeadsToTheFile()
    {
        const auto store = open(Kind::Unavailable);
        QSignalSpy changed(store.get(), &FallbackSecretStore::placeChanged);
        QVERIFY(SecretAsker(*store).write(u"a"_s, u"1"_s).isDone());
        QCOMPARE(inFile(u"a"_s), u"1"_s);
        QCOMPARE(store->place(), Place::File);
        QCOMPARE(changed.count(), 1);
    }

    void secretThatMayBeInTheAbsentDesktopIsNotMissing()
    {
        const auto store = open(Kind::Unavailable);
        QVERIFY(SecretAsker(*store).read(u"a"_s).isError(Kind::Unavailable));
    }

    void removalWhileTheDesktopIsAbsentIsMadeUpFor()
    {
        QVERIFY(SecretAsker(*open()).write(u"a"_s, u"1"_s).isDone());
        QVERIFY(SecretAsker(*open(Kind::Unavailable)).remove(u"a"_s).isDone());
        QVERIFY(SecretAsker(*open(Kind::Unavailable)).read(u"a"_s).isError(Kind::NotFound));
        QCOMPARE(inDesktop(u"a"_s), u"1"_s);

        const auto store = open();
        QVERIFY(SecretAsker(*store).read(u"a"_s).isError(Kind::NotFound));
        QTRY_COMPARE(inDesktop(u"a"_s), QString());
        QVERIFY(SecretAsker(*store).write(u"a"_s, u"2"_s).isDone());
        QCOMPARE(SecretAsker(*open()).read(u"a"_s).value, u"2"_s);
    }

    void lockedDesktopDoesNotLeadToTheFile()
    {
        const auto writing = open(Kind::Locked);
        QVERIFY(SecretAsker(*writing).write(u"a"_s, u"1"_s).isError(Kind::Locked));
        QVERIFY(SecretAsker(*open(Kind::Locked)).read(u"a"_s).isError(Kind::Locked));
        QVERIFY(SecretAsker(*open(Kind::Locked)).remove(u"a"_s).isError(Kind::Locked));
        QCOMPARE(inFile(u"a"_s), QString());
    }

    void newerSecretOfTheFileMovesToTheDesktop()
    {
        // given an older one in the desktop's store, which was absent when the secret changed
        QVERIFY(SecretAsker(*open()).write(u"a"_s, u"older"_s).isDone());
        QVERIFY(SecretAsker(*open(Kind::Unavailable)).write(u"a"_s, u"newer"_s).isDone());

        const auto store = open();
        QCOMPARE(SecretAsker(*store).read(u"a"_s).value, u"newer"_s);

        QTRY_COMPARE(inFile(u"a"_s), QString());
        QCOMPARE(inDesktop(u"a"_s), u"newer"_s);
        QTRY_COMPARE(store->place(), Place::Desktop);
    }

    void secretThatDoesNotMoveStaysInTheFile_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("at");
        QTest::newRow("write fails") << Fault::Error << 0;
        QTest::newRow("killed before the write") << Fault::Silence << 0;
        QTest::newRow("killed after the write") << Fault::LateSilence << 0;
        QTest::newRow("read-back fails") << Fault::Error << 1;
        QTest::newRow("read-back differs") << Fault::Lie << 1;
    }

    void secretThatDoesNotMoveStaysInTheFile()
    {
        QFETCH(Fault, fault);
        QFETCH(int, at);
        QVERIFY(SecretAsker(*open(Kind::Unavailable)).write(u"a"_s, u"1"_s).isDone());
        auto desktop = std::make_unique<FaultySecretStore>(*m_inner, fault, at);
        const FaultySecretStore *asked = desktop.get();
        FallbackSecretStore store(std::move(desktop), std::make_unique<FileSecretStore>(m_folder->path()));

        QCOMPARE(SecretAsker(store).read(u"a"_s).value, u"1"_s);
        QTRY_VERIFY(asked->requests() > at);
        QCOMPARE(inFile(u"a"_s), u"1"_s); // its reading runs the event loop
        QCOMPARE(store.place(), Place::File);
    }

    void writeToTheDesktopRemovesTheOlderOneFromTheFile()
    {
        QVERIFY(SecretAsker(*open(Kind::Unavailable)).write(u"a"_s, u"older"_s).isDone());
        QVERIFY(SecretAsker(*open()).write(u"a"_s, u"newer"_s).isDone());
        QCOMPARE(inFile(u"a"_s), QString());
        QCOMPARE(SecretAsker(*open()).read(u"a"_s).value, u"newer"_s);
    }

    void damagedFileIsAnErrorOnlyIfTheDesktopHasNoSuchSecret()
    {
        QVERIFY(SecretAsker(*open()).write(u"a"_s, u"1"_s).isDone());
        QFile file(FileSecretStore(m_folder->path()).path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        QCOMPARE(SecretAsker(*open()).read(u"a"_s).value, u"1"_s);
        QVERIFY(SecretAsker(*open()).read(u"b"_s).isError(Kind::Other));
    }

    void buildWithoutADesktopStoreUsesTheFile()
    {
        FallbackSecretStore store(nullptr, std::make_unique<FileSecretStore>(m_folder->path()));
        QCOMPARE(store.place(), Place::File);
        SecretAsker asker(store);
        QVERIFY(asker.read(u"a"_s).isError(Kind::NotFound));
        QVERIFY(asker.write(u"a"_s, u"1"_s).isDone());
        QCOMPARE(asker.read(u"a"_s).value, u"1"_s);
        QVERIFY(asker.remove(u"a"_s).isDone());
        QVERIFY(!asker.wasHasty());
    }

    void callbackIsDroppedWhenItsContextDies()
    {
        const auto store = open();
        int answers = 0;
        auto context = std::make_unique<QObject>();
        store->read(u"a"_s, context.get(), [&answers](const auto &) { ++answers; });
        store->write(u"a"_s, u"1"_s, context.get(), [&answers](const auto &) { ++answers; });
        store->remove(u"a"_s, context.get(), [&answers](const auto &) { ++answers; });
        context.reset();
        SecretAsker(*store).write(u"b"_s, u"1"_s);
        QCOMPARE(answers, 0);
    }

private:
    /** Another run of the program; with a kind, its first request to the desktop's store fails so. */
    std::unique_ptr<FallbackSecretStore> open(std::optional<Kind> failure = {})
    {
        auto desktop = std::make_unique<FaultySecretStore>(*m_inner, failure ? Fault::Error : Fault::None, 0,
                                                           failure.value_or(Kind::Other));
        return std::make_unique<FallbackSecretStore>(std::move(desktop),
                                                     std::make_unique<FileSecretStore>(m_folder->path()));
    }
    QString inDesktop(const QString &key) { return SecretAsker(*m_inner).read(key).value; }
    [[nodiscard]] QString inFile(const QString &key) const
    {
        FileSecretStore file(m_folder->path());
        return SecretAsker(file).read(key).value;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_inner;
};

QTEST_GUILESS_MAIN(tst_fallbacksecretstore)
#include "tst_fallbacksecretstore.moc"
