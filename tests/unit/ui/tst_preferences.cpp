// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/Appearance.h"
#include "ui/Preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace Qt::StringLiterals;

/** What a person has chosen, across starts. */
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
