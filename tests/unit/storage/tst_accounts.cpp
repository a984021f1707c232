// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace coterie;
using namespace coterie::samples;

/** Data belongs to one account, which is found by its credential. */
class tst_accounts : public QObject, private OnAProfile {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void communitiesComeBackInOrder()
    {
        const QList<TopCommunity> communities{
            {quollo, u"QUOLLO"_s, u"https://pictures.example/quollo.png"_s, 1, 2, 3, 4},
            {flummet, u"FLUMMET"_s, {}, 5, 6, 7, 8'000'000'000'000}};
        store().saveCommunities({communities.last()});
        store().saveCommunities(communities);
        beginAgain();
        QCOMPARE(loadCommunities(store()), communities);
    }

    void accountsDoNotSeeEachOthers()
    {
        // given three accounts, one of which has the same user id on another service
        const AccountStore others[] = {storage().account(origin, bob), storage().account(u"https://other"_s, ada)};
        store().savePage(quollo, {message(u"a"_s)});
        store().keepPost(quollo, post(u"1"_s, u"gm"_s));
        store().saveDraft(quollo, {}, u"draft"_s);
        store().saveOwn(quollo, own(u"o"_s, 1));
        store().saveReadUpTo(quollo, Timestamp{1, u"one"_s});
        store().saveCommunities({TopCommunity{quollo, u"QUOLLO"_s, {}, 0, 0, 0, 0}});
        const CachedFeed mine = load(store());

        for (const AccountStore &other : others) {
            QCOMPARE(load(other), CachedFeed());
            QVERIFY(loadCommunities(other).isEmpty());
            // and their changes do not affect this account
            other.forgetPost(PostId(u"1"_s));
            other.saveDraft(quollo, {}, {});
            other.savePage(quollo, {});
            Post same = post(u"1"_s, u"another's"_s);
            QVERIFY(keep(other, same));
            QCOMPARE(load(other).posts, QList<Post>{same});
        }
        QCOMPARE(load(store()), mine);
        QCOMPARE(loadCommunities(store()).size(), 1);
    }

    void anAccountIsFoundByItsCredential()
    {
        const CachedAccount account{origin,
                                    User{ada, u"ada"_s, u"https://pictures.example/a.png"_s, 5},
                                    {{u"w1"_s, u"9xQe"_s, u"svm"_s}, {u"w2"_s, u"0xab"_s, u"evm"_s}}};
        QCOMPARE(findAccount(storage(), u"secret"_s), std::nullopt);
        storage().rememberAccount(account, u"secret"_s);
        beginAgain();
        QCOMPARE(findAccount(storage(), u"secret"_s), account);
        QCOMPARE(findAccount(storage(), u"other"_s), std::nullopt);
        QCOMPARE(findAccount(storage(), u"secret"_s, u"https://other"_s), std::nullopt);
    }

    void aNewCredentialTakesTheOldOnesPlace()
    {
        // given an account with data
        CachedAccount account{origin, User{ada, u"ada"_s, {}, 5}, {{u"w1"_s, u"9xQe"_s, u"svm"_s}}};
        storage().rememberAccount(account, u"secret"_s);
        store().saveDraft(quollo, {}, u"draft"_s);

        // when its tokens are renewed and its user is changed
        account.user.username = u"ada l."_s;
        account.wallets = {};
        storage().rememberAccount(account, u"renewed"_s);

        // then
        QCOMPARE(findAccount(storage(), u"secret"_s), std::nullopt);
        QCOMPARE(findAccount(storage(), u"renewed"_s), account);
        QCOMPARE(load(store()).drafts.size(), 1);
    }

    void ofTwoAccountsWithOneCredentialTheLastIsFound()
    {
        const CachedAccount first{origin, User{ada, u"ada"_s, {}, 0}, {}};
        const CachedAccount second{origin, User{bob, u"bob"_s, {}, 0}, {}};
        storage().rememberAccount(first, u"secret"_s);
        storage().rememberAccount(second, u"secret"_s);
        QCOMPARE(findAccount(storage(), u"secret"_s), second);
        storage().rememberAccount(first, u"secret"_s);
        QCOMPARE(findAccount(storage(), u"secret"_s), first);
    }

    void whomAnAccountMutedIsKeptForIt()
    {
        // given
        const auto muted = [](const AccountStore &its) {
            return answer<QList<MutedPerson>>([&](QObject *context, auto loaded) { its.loadMuted(context, loaded); });
        };
        QVERIFY(muted(store()).isEmpty());
        const MutedPerson first{bob, u"bob"_s, 1000};
        const MutedPerson second{UserId(u"cid"_s), u"<b>cid</b> '; --"_s, 2000};
        store().saveMuted(first, true);
        store().saveMuted(second, true);
        beginAgain();
        QCOMPARE(muted(store()), (QList<MutedPerson>{second, first}));
        QVERIFY(muted(storage().account(origin, bob)).isEmpty());

        // when one user is muted again, and another one unmuted
        store().saveMuted({bob, u"bob_2"_s, 3000}, true);
        store().saveMuted(second, false);
        store().saveMuted(second, false);
        beginAgain();
        QCOMPARE(muted(store()), (QList<MutedPerson>{{bob, u"bob_2"_s, 3000}}));
    }

    void noCredentialIsOnDisk()
    {
        storage().rememberAccount({origin, User{ada, u"ada"_s, {}, 0}, {}}, u"a-secret-of-the-session"_s);
        storage().flush();
        int files = 0;
        for (QDirIterator each(profile().folder(), QDir::Files); each.hasNext(); ++files) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("a-secret"), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(tst_accounts)
#include "tst_accounts.moc"
