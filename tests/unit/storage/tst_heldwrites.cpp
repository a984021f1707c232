// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"
#include "storage/HeldWrites.h"

#include <QTest>

using namespace coterie;
using namespace coterie::samples;
using namespace coterie::storage;

namespace {

const AccountKey key{origin, ada};

CachedFeed seen(const HeldWrites &held, CachedFeed feed = {}, const AccountKey &account = key)
{
    held.applyTo(feed, account, quollo);
    return feed;
}

} // namespace

/** Failed writes are kept in memory: the newest of each kind, and all of the user's texts. Reads include them. */
class tst_heldwrites : public QObject {
    Q_OBJECT

private slots:
    void ofEachThingTheNewestIsHeld()
    {
        HeldWrites held;
        for (const QString &text : {u"a"_s, u"b"_s}) {
            held.add(SaveDraft{key, quollo, {}, text});
            held.add(SaveDraft{key, quollo, MessageId(u"thread"_s), text});
            held.add(SaveDraft{key, flummet, {}, text});
            held.add(KeepPost{key, quollo, post(u"1"_s, text)});
            held.add(SavePage{key, quollo, {message(text)}});
            held.add(SaveReadUpTo{key, quollo, Timestamp{1, text}});
            held.add(SaveOwn{key, quollo, own(u"o"_s, text == u"a"_s ? 1 : 2)});
            held.add(SaveCommunities{key, {TopCommunity{quollo, text, {}, 0, 0, 0, 0}}});
            held.add(SaveAccount{{origin, User{ada, text, {}, 0}, {}}, u"c"_s});
        }
        QCOMPARE(held.userWrites().size(), size_t(4));
        QCOMPARE(held.serviceWrites().size(), size_t(5));
        const CachedFeed feed = seen(held);
        QCOMPARE(feed.drafts, (QHash<MessageId, QString>{{{}, u"b"_s}, {MessageId(u"thread"_s), u"b"_s}}));
        QCOMPARE(feed.posts, QList<Post>{post(u"1"_s, u"b"_s)});
        QCOMPARE(feed.page, QList<Message>{message(u"b"_s)});
        QCOMPARE(feed.readUpTo, (Timestamp{1, u"b"_s}));
        QCOMPARE(feed.own, QList<OwnMessage>{own(u"o"_s, 2)});
    }

    void anotherAccountsAreOthers()
    {
        HeldWrites held;
        const AccountKey other{origin, bob};
        held.add(KeepPost{key, quollo, post(u"1"_s, u"mine"_s)});
        held.add(ForgetPost{other, PostId(u"1"_s)});
        held.add(SaveDraft{key, quollo, {}, u"mine"_s});
        held.add(SaveDraft{other, quollo, {}, u"theirs"_s});
        QCOMPARE(held.userWrites().size(), size_t(4));
        QCOMPARE(seen(held).posts.size(), 1);
        QCOMPARE(seen(held).drafts.value({}), u"mine"_s);
        QCOMPARE(seen(held, {}, other).posts.size(), 0);
        QCOMPARE(seen(held, {}, other).drafts.value({}), u"theirs"_s);
    }

    void whatIsHeldIsSeenOverWhatIsOnDisk()
    {
        // given
        CachedFeed disk;
        disk.posts = {post(u"1"_s, u"one"_s, 10), post(u"2"_s, u"two"_s, 20)};
        disk.own = {own(u"o1"_s, 1), own(u"o3"_s, 3)};
        disk.drafts.insert({}, u"draft"_s);
        HeldWrites held;
        Post changed = post(u"2"_s, u"two"_s, 20);
        changed.state = PostState::Failed;

        // when
        held.add(ForgetPost{key, PostId(u"1"_s)});
        held.add(KeepPost{key, quollo, changed});
        held.add(KeepPost{key, quollo, post(u"0"_s, u"earlier"_s, 5)});
        held.add(SaveOwn{key, quollo, own(u"o2"_s, 2)});
        held.add(SaveDraft{key, quollo, {}, {}});

        // then
        const CachedFeed feed = seen(held, disk);
        QCOMPARE(feed.posts, (QList<Post>{post(u"0"_s, u"earlier"_s, 5), changed}));
        QCOMPARE(feed.own, (QList<OwnMessage>{own(u"o1"_s, 1), own(u"o2"_s, 2), own(u"o3"_s, 3)}));
        QVERIFY(feed.drafts.isEmpty());
    }

    void P1_aDraftGoesWithItsPostButALaterOneStays()
    {
        HeldWrites held;
        held.add(SaveDraft{key, quollo, {}, u"gm"_s});
        held.add(KeepPost{key, quollo, post(u"1"_s, u"gm"_s)});
        QVERIFY(seen(held).drafts.isEmpty());

        // and the same text, written again, is another draft that the post does not affect
        held.add(SaveDraft{key, quollo, {}, u"gm"_s});
        Post inReview = post(u"1"_s, u"gm"_s);
        inReview.state = PostState::InReview;
        held.add(KeepPost{key, quollo, inReview});
        QCOMPARE(seen(held).drafts.value({}), u"gm"_s);
        QCOMPARE(seen(held).posts, QList<Post>{inReview});
    }

    void P1_ofWhatThePersonWroteAllIsHeld()
    {
        HeldWrites held;
        const int many = 2 * int(HeldWrites::maxServiceWrites);
        for (int i = 0; i < many; ++i) {
            held.add(KeepPost{key, quollo, post(QString::number(i), u"gm"_s, i)});
            held.add(SaveOwn{key, quollo, own(QString::number(i), i)});
        }
        QCOMPARE(held.userWrites().size(), size_t(many));
        QCOMPARE(held.serviceWrites().size(), HeldWrites::maxServiceWrites);
        QCOMPARE(seen(held).own.last().id, MessageId(QString::number(many - 1)));
    }

    void whomSomebodyMutedIsTheirWord()
    {
        HeldWrites held;
        const MutedPerson first{bob, u"bob"_s, 1};
        const MutedPerson second{UserId(u"cid"_s), u"cid"_s, 2};
        held.add(SaveMuted{key, first, true});
        held.add(SaveMuted{key, second, true});
        held.add(SaveMuted{key, first, false});
        held.add(SaveMuted{{origin, bob}, first, true}); // of another account
        QCOMPARE(held.userWrites().size(), size_t(3));
        QVERIFY(held.serviceWrites().empty());
        QList<MutedPerson> muted{first};
        held.applyTo(muted, key);
        QCOMPARE(muted, QList<MutedPerson>{second});
    }

    void aPageOfSixtyIsOneOfFifty()
    {
        QList<Message> page;
        for (int i = 0; i < 60; ++i)
            page.append(message(QString::number(i)));
        HeldWrites held;
        held.add(SavePage{key, quollo, page});
        QCOMPARE(seen(held).page, page.first(50));
    }

    void anAccountIsFoundByItsNewCredentialAlone()
    {
        // given an own message that is on disk in an older state
        const CachedAccount account{origin, User{ada, u"ada"_s, {}, 0}, {}};
        HeldWrites held;
        held.add(SaveAccount{account, u"new"_s});
        std::optional<CachedAccount> byOld = account;
        std::optional<CachedAccount> byNew;

        held.applyTo(byOld, origin, u"old"_s);
        held.applyTo(byNew, origin, u"new"_s);

        QVERIFY(!byOld);
        QCOMPARE(byNew, account);
    }
};

QTEST_GUILESS_MAIN(tst_heldwrites)
#include "tst_heldwrites.moc"
