// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/SystemLook.h"
#include "ui/app/Appearance.h"
#include "ui/settings/Preferences.h"

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace Qt::StringLiterals;

/** The user's preferences, across restarts. */
class tst_preferences : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasNeverChosenHasItsDefault()
    {
        const Preferences preferences(m_folder->path());
        QCOMPARE(preferences.appearance(), u"system"_s);
        QVERIFY(!QFile::exists(preferences.path()));
    }

    void aChoiceIsThereAtTheNextStart()
    {
        {
            Preferences preferences(m_folder->path());
            preferences.setAppearance(u"dark"_s);
        }
        QCOMPARE(Preferences(m_folder->path()).appearance(), u"dark"_s);
    }

    void onlyAChangeIsTold()
    {
        Preferences preferences(m_folder->path());
        const QSignalSpy told(&preferences, &Preferences::appearanceChanged);
        preferences.setAppearance(u"dark"_s);
        preferences.setAppearance(u"dark"_s);
        QCOMPARE(told.size(), 1);
    }

    void nonsenseInTheFileIsTheDefault()
    {
        QFile file(m_folder->filePath(u"preferences.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\nappearance=purple\n\x01\x02=[[[\n");
        file.close();
        QCOMPARE(Preferences(m_folder->path()).appearance(), u"system"_s);
    }

    void theLanguageIsTheDesktopsUntilOneIsChosen()
    {
        {
            Preferences preferences(m_folder->path());
            QCOMPARE(preferences.language(), QString());
            preferences.setLanguage(u"de"_s);
        }
        QCOMPARE(Preferences(m_folder->path()).language(), u"de"_s);
    }

    void whatIsOutOfBoundsIsBroughtBack()
    {
        Preferences preferences(m_folder->path());
        preferences.setTextScale(1'000);
        QCOMPARE(preferences.textScale(), Preferences::largestText);
        preferences.set("window/motion", u"wild"_s);
        QCOMPARE(preferences.motion(), u"system"_s);
    }

    void quietHasAnEnd()
    {
        Preferences preferences(m_folder->path());
        QVERIFY(!preferences.isQuiet());
        preferences.setQuietUntil(-1);
        QVERIFY(Preferences(m_folder->path()).isQuiet() || preferences.isQuiet());
        preferences.setQuietUntil(qreal(QDateTime::currentMSecsSinceEpoch() - 1));
        QVERIFY(!preferences.isQuiet());
        preferences.setQuietUntil(qreal(QDateTime::currentMSecsSinceEpoch() + 60'000));
        QVERIFY(preferences.isQuiet());
    }

    void silentCommunitiesAreThereAtTheNextStart()
    {
        {
            Preferences preferences(m_folder->path());
            preferences.setSilent(u"a"_s, true);
            preferences.setSilent(u"b"_s, true);
            preferences.setSilent(u"a"_s, false);
        }
        QCOMPARE(Preferences(m_folder->path()).silentCommunities(), QStringList{u"b"_s});
    }

    void theDesktopsLooksAreKeptForTheNextStart()
    {
        {
            Preferences preferences(m_folder->path());
            Appearance appearance(preferences);
            QCOMPARE(appearance.systemScheme(), QString());
            appearance.setSystem({SystemLook::Scheme::Dark, true});
            QCOMPARE(appearance.systemScheme(), u"dark"_s);
            QVERIFY(appearance.isStill());
            preferences.setMotion(u"full"_s);
            QVERIFY(!appearance.isStill());
        }
        Preferences preferences(m_folder->path());
        Appearance appearance(preferences);
        QCOMPARE(appearance.systemScheme(), u"dark"_s);
        appearance.setSystem({SystemLook::Scheme::Unknown, false});
        QCOMPARE(appearance.systemScheme(), QString());
    }

    void theEnvironmentGoesBeforeTheChoice()
    {
        Preferences preferences(m_folder->path());
        preferences.setAppearance(u"dark"_s);
        qputenv("COTERIE_APPEARANCE", "light");
        QCOMPARE(Appearance(preferences).mode(), u"light"_s);
        qunsetenv("COTERIE_APPEARANCE");
        QCOMPARE(Appearance(preferences).mode(), u"dark"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_preferences)
#include "tst_preferences.moc"
