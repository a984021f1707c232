// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Files.h"
#include "storage/CredentialStore.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace coterie::samples;
using namespace Qt::StringLiterals;

namespace {

const ServiceSettings sample{u"https://api.example"_s, u"the-key"_s, u"the-token ☕"_s, u"/etc/ca.pem"_s};

} // namespace

/** The address and secrets of the service, on disk and from the environment. */
class tst_credentialstore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        for (const char *variable : variables)
            qunsetenv(variable);
    }

    void whatIsSavedIsReadBack()
    {
        // given
        CredentialStore first(folder());
        QVERIFY2(first.setService(sample), qPrintable(first.error()));

        // when another run reads it
        CredentialStore second(folder());

        // then
        QCOMPARE(second.service(), sample);
        QVERIFY(second.error().isEmpty());
    }

    void aMissingFileIsEmptyAndNoError()
    {
        CredentialStore settings(folder());
        QVERIFY(settings.service().isEmpty());
        QVERIFY(settings.error().isEmpty());
        QVERIFY2(!QFile::exists(settings.path()), "reading must not make a file");
    }

    void aMissingFolderIsMade()
    {
        CredentialStore settings(folder() + u"/a/b"_s);
        QVERIFY(settings.setService(sample));
        QCOMPARE(settings.service(), sample);
    }

    void theOwnerAloneCanReadIt()
    {
        // given a file that other users can read
        CredentialStore settings(folder());
        write(settings.path(), "{}");
        QVERIFY(QFile::setPermissions(settings.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

        // when secrets are written to it
        QVERIFY(settings.setService(sample));

        // then
        const auto forbidden = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(settings.path()) & forbidden, QFile::Permissions());
    }

    void aDamagedFileIsAnErrorAndStays_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("cut") << QByteArray("{\"service\":{\"apiKey\":\"sec");
        QTest::newRow("no object") << QByteArray("[1,2]");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
    }

    void aDamagedFileIsAnErrorAndStays()
    {
        QFETCH(QByteArray, damage);
        // given
        CredentialStore settings(folder());
        write(settings.path(), damage);

        // when
        const ServiceSettings read = settings.service();

        // then
        QVERIFY(read.isEmpty());
        QVERIFY(!settings.error().isEmpty());
        QVERIFY2(!settings.error().contains(u"sec"_s), "an error holds no secret");
        QCOMPARE(contents(settings.path()), damage);
        // and new settings can replace it
        QVERIFY(settings.setService(sample));
        QVERIFY(settings.error().isEmpty());
        QCOMPARE(settings.service(), sample);
    }

    void valuesOfAnotherTypeAreLeftOut()
    {
        CredentialStore settings(folder());
        write(settings.path(), "{\"service\":{\"address\":7,\"apiKey\":\"k\",\"accessToken\":null}}");
        QCOMPARE(settings.service(), (ServiceSettings{{}, u"k"_s, {}, {}}));
    }

    void aRenewedSessionReplacesTheOneThatDied()
    {
        CredentialStore settings(folder());
        ServiceSettings session = sample;
        session.refreshToken = u"refresh1"_s;
        QVERIFY(settings.setService(session));

        QVERIFY(!settings.renew(u"another"_s, u"a"_s, u"r"_s)); // the store has no session with that token
        QCOMPARE(settings.error(), QString());
        QCOMPARE(settings.service(), session);

        QVERIFY(settings.renew(u"refresh1"_s, u"access2"_s, u"refresh2"_s));
        session.accessToken = u"access2"_s;
        session.refreshToken = u"refresh2"_s;
        QCOMPARE(settings.service(), session);
        QVERIFY(!settings.renew(u"refresh1"_s, u"a"_s, u"r"_s)); // only once
    }

    void withoutARefreshTokenThereIsNothingToRenew()
    {
        CredentialStore settings(folder());
        QVERIFY(settings.setService(sample));
        QVERIFY(!settings.renew({}, u"a"_s, u"r"_s));
        QCOMPARE(settings.service(), sample);
    }

    void anAccessTokenOfTheEnvironmentIsAnotherSession()
    {
        ServiceSettings session = sample;
        session.refreshToken = u"refresh"_s;
        QCOMPARE(fromEnvironment(session).refreshToken, u"refresh"_s);
        qputenv("COTERIE_ACCESS_TOKEN", "other");
        const ServiceSettings seen = fromEnvironment(session);
        qunsetenv("COTERIE_ACCESS_TOKEN");
        QCOMPARE(seen.accessToken, u"other"_s);
        QCOMPARE(seen.refreshToken, QString());
    }

    void aRefreshTokenOfTheEnvironmentNeedsItsAccessToken()
    {
        ServiceSettings session = sample;
        session.refreshToken = u"refresh"_s;
        qputenv("COTERIE_REFRESH_TOKEN", "other-refresh");
        QCOMPARE(fromEnvironment(session), session);
        qputenv("COTERIE_ACCESS_TOKEN", "other");
        QCOMPARE(fromEnvironment(session).refreshToken, u"other-refresh"_s);
    }

    void aFolderThatCannotBeIsAnError()
    {
        // given a file in place of the folder, which fails for root too, unlike permissions
        write(folder() + u"/file"_s, "x");
        CredentialStore settings(folder() + u"/file/profile"_s);

        // then
        QVERIFY(!settings.setService(sample));
        QVERIFY(!settings.error().isEmpty());
        QVERIFY(!settings.error().contains(sample.apiKey));
        QVERIFY(!settings.error().contains(sample.accessToken));
    }

    void anOldFileSurvivesASaveThatFails()
    {
        // given a file that cannot be replaced, because a folder has its name
        CredentialStore settings(folder());
        QVERIFY(QDir(folder()).mkdir(u"settings.json"_s));

        // then
        QVERIFY(!settings.setService(sample));
        QVERIFY(!settings.error().isEmpty());
        QVERIFY(QFileInfo(settings.path()).isDir());
    }

    void withoutAFolderTheDesktopsOwnPlaceIsMeant()
    {
        QStandardPaths::setTestModeEnabled(true);
        const CredentialStore settings;
        QVERIFY(settings.path().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)));
    }

    void theEnvironmentComesFirst()
    {
        // given
        qputenv("COTERIE_BASE_URL", "https://other.example");
        qputenv("COTERIE_ACCESS_TOKEN", "other-token");

        // then missing values come from the fallback
        QCOMPARE(fromEnvironment(sample),
                 (ServiceSettings{u"https://other.example"_s, sample.apiKey, u"other-token"_s, sample.caFile}));

        qputenv("COTERIE_API_KEY", "other-key");
        qputenv("COTERIE_CA", "/other.pem");
        QCOMPARE(fromEnvironment(sample),
                 (ServiceSettings{u"https://other.example"_s, u"other-key"_s, u"other-token"_s, u"/other.pem"_s}));
    }

private:
    static constexpr const char *variables[] = {"COTERIE_BASE_URL", "COTERIE_API_KEY", "COTERIE_ACCESS_TOKEN",
                                                "COTERIE_REFRESH_TOKEN", "COTERIE_CA"};
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_credentialstore)
#include "tst_credentialstore.moc"
