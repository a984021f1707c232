// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/AccountTokens.h"
#include "secrets/MemorySecretStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace coterie;
using namespace Qt::StringLiterals;

/** Two programs with one profile renew the same session: each must end up with the tokens that are valid (R4). */
class tst_accounttokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_first = std::make_unique<AccountBook>(m_profile->path(), nullptr);
        m_second = std::make_unique<AccountBook>(m_profile->path(), nullptr);
        const auto entry = m_first->registry().add({.id = {}, .origin = u"https://api.example"_s, .userId = u"u1"_s});
        QVERIFY(entry);
        m_id = entry->id;
    }

    void R4_savedTokensAreThereForAnotherProgram()
    {
        AccountTokens mine(*m_first, m_id);
        AccountTokens others(*m_second, m_id);
        save(mine, {u"a1"_s, u"r1"_s});
        QCOMPARE(load(others, u"r0"_s), (TokenPair{u"a1"_s, u"r1"_s}));
    }

    void R4_aProgramThatLostTheRaceWaitsForTheOther()
    {
        AccountTokens mine(*m_first, m_id);
        AccountTokens others(*m_second, m_id);
        save(mine, {u"a1"_s, u"r1"_s});
        // The other program has used r1 and has not saved its new tokens yet.
        QTimer::singleShot(AccountTokens::patience / 3, this, [&] { save(others, {u"a2"_s, u"r2"_s}); });
        QCOMPARE(load(mine, u"r1"_s), (TokenPair{u"a2"_s, u"r2"_s}));
    }

    void R4_withoutNewerTokensTheRefusalStands()
    {
        AccountTokens mine(*m_first, m_id);
        save(mine, {u"a1"_s, u"r1"_s});
        QCOMPARE(load(mine, u"r1"_s), (TokenPair{u"a1"_s, u"r1"_s}));
    }

    void R4_withoutStoredTokensThereIsNothingToLoad()
    {
        AccountTokens mine(*m_first, m_id);
        QCOMPARE(load(mine, u"r1"_s), std::nullopt);
    }

private:
    static void save(AccountTokens &tokens, const TokenPair &pair)
    {
        bool isSaved = false;
        tokens.save(pair, [&isSaved] { isSaved = true; });
        QTRY_VERIFY(isSaved);
        QVERIFY(!tokens.problem());
    }
    static std::optional<TokenPair> load(AccountTokens &tokens, const QString &refused)
    {
        std::optional<TokenPair> loaded;
        bool isAnswered = false;
        tokens.load(refused, [&](const std::optional<TokenPair> &pair) {
            loaded = pair;
            isAnswered = true;
        });
        [&isAnswered] { QTRY_VERIFY(isAnswered); }();
        return loaded;
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<AccountBook> m_first;
    std::unique_ptr<AccountBook> m_second;
    QString m_id;
};

QTEST_GUILESS_MAIN(tst_accounttokens)
#include "tst_accounttokens.moc"
