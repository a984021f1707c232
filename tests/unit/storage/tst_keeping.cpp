// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"
#include "storage/Storage.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace coterie::samples;

namespace {

/** Everything differs from its default. */
Message fullMessage()
{
    Message message;
    message.id = MessageId(u"11111111-2222-3333-4444-555555555555"_s);
    message.communityId = CommunityId(u"community"_s);
    message.businessId = BusinessId(u"business"_s);
    message.author =
        Author{ada, u"ada ☕"_s, u"https://pictures.example/a.png"_s, u"https://x.com/ada"_s, 12'345'678'901};
    message.content = u"gm"_s;
    message.mediaUrl = u"https://media.example/m.gif"_s;
    message.parentMessageId = MessageId(u"parent"_s);
    message.createdAt = Timestamp{1'789'000'000'123'456, u"2026-09-10T01:46:40.123456789Z"_s};
    message.isSpam = true;
    message.isHarmful = true;
    message.likeCount = 7;
    message.replyCount = 0;
    message.liked = false;
    return message;
}

} // namespace

/** What is told is there afterwards, for this run and for the next. */
class tst_keeping : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        begin();
    }

    void cleanup()
    {
        QVERIFY2(!m_problems || m_problems->isEmpty(), "nothing went wrong");
        m_problems.reset();
        m_storage.reset();
    }

    void aPageComesBackFieldByField()
    {
        // given one with everything, one without counts, and one with only some
        Message bare = message(u"bare"_s);
        Message some = message(u"some"_s);
        some.liked = true;
        const QList<Message> page{fullMessage(), bare, some};

        // when
        store().savePage(wif, page);

        // then
        QCOMPARE(load(store()).page, page);
        beginAgain();
        QCOMPARE(load(store()).page, page);
    }

    void aPageReplacesTheOneBefore()
    {
        store().savePage(wif, {message(u"a"_s), message(u"b"_s)});
        store().savePage(pepe, {message(u"p"_s)});
        store().savePage(wif, {message(u"c"_s)});
        QCOMPARE(load(store()).page, QList<Message>{message(u"c"_s)});
        QCOMPARE(load(store(), pepe).page, QList<Message>{message(u"p"_s)});
        store().savePage(wif, {});
        QCOMPARE(load(store()).page, QList<Message>{});
    }

    void ofAPageFiftyAreKept()
    {
        QList<Message> page;
        for (int i = 0; i < 60; ++i)
            page.append(message(QString::number(i)));
        store().savePage(wif, page);
        QCOMPARE(load(store()).page, page.first(50));
    }

    void P1_everyTextComesBackAsItWas()
    {
        const QStringList texts = difficultTexts();
        QList<Post> posts;
        QHash<MessageId, QString> drafts;
        QList<Message> page;
        QList<OwnMessage> owns;
        for (int i = 0; i < texts.size(); ++i) {
            // the text is the id as well, as long as that is unique
            const QString id = u"%1 "_s.arg(i) + texts[i].left(20);
            Post post{PostId(id), MessageId(id), texts[i], i, PostState::Failed, texts[i]};
            posts.append(post);
            store().keepPost(wif, post);
            Message message = samples::message(id, texts[i]);
            message.author.username = texts[i];
            page.append(message);
            OwnMessage own = samples::own(id, i);
            own.content = texts[i];
            owns.append(own);
            store().saveOwn(wif, own);
            const MessageId thread(texts[i].left(20));
            store().saveDraft(wif, thread, texts[i] + u"!"_s);
            drafts.insert(thread, texts[i] + u"!"_s);
        }
        store().savePage(wif, page);

        beginAgain();
        const KeptFeed feed = load(store());
        QVERIFY(feed.posts == posts); // QCOMPARE would print a megabyte
        QVERIFY(feed.drafts == drafts);
        QVERIFY(feed.page == page);
        QVERIFY(feed.own == owns);
    }

    void P8_theOutboxComesBackFieldByFieldOldestFirst()
    {
        // given one of each state, told in another order than they were submitted
        const QList<Post> posts{
            {PostId(u"1"_s), MessageId(u"thread"_s), u"a"_s, 10, PostState::Sending, u""_s},
            {PostId(u"2"_s), {}, u"b"_s, 20, PostState::InReview, u""_s},
            {PostId(u"3"_s), {}, u"c"_s, 30, PostState::Unconfirmed, u"no answer"_s},
            {PostId(u"4"_s), {}, u"d"_s, 40, PostState::NotPublished, u"it never appeared"_s},
            {PostId(u"5"_s), {}, u"e"_s, 40, PostState::Failed, u"too long"_s},
        };
        for (const int i : {3, 0, 4, 2, 1})
            store().keepPost(wif, posts[i]);

        beginAgain();
        QCOMPARE(load(store()).posts, posts);
    }

    void aPostIsUpdatedAndForgotten()
    {
        Post first = post(u"1"_s, u"gm"_s);
        const Post second = post(u"2"_s, u"gm"_s, 2000);
        QVERIFY(keep(store(), first));
        QVERIFY(keep(store(), second));
        first.state = PostState::InReview;
        QVERIFY(keep(store(), first));
        QCOMPARE(load(store()).posts, (QList<Post>{first, second}));
        store().forgetPost(first.id);
        QCOMPARE(load(store()).posts, QList<Post>{second});
    }

    void P1_aDraftGoesWithItsPost()
    {
        // given drafts in three threads
        store().saveDraft(wif, {}, u"gm"_s);
        store().saveDraft(wif, MessageId(u"a"_s), u"gm"_s);
        store().saveDraft(wif, MessageId(u"b"_s), u"gm, all"_s);

        // when two of these are posted to
        store().keepPost(wif, post(u"1"_s, u"gm"_s));
        Post reply = post(u"2"_s, u"gm"_s);
        reply.parentMessageId = MessageId(u"b"_s);
        store().keepPost(wif, reply);

        // then only what became a post went
        QCOMPARE(load(store()).drafts,
                 (QHash<MessageId, QString>{{MessageId(u"a"_s), u"gm"_s}, {MessageId(u"b"_s), u"gm, all"_s}}));
        QCOMPARE(load(store()).posts.size(), 2);
    }

    void P1_aPostsLaterStateTakesNoDraft()
    {
        Post first = post(u"1"_s, u"gm"_s);
        store().keepPost(wif, first);
        store().saveDraft(wif, {}, u"gm"_s); // once more the same
        first.state = PostState::InReview;
        store().keepPost(wif, first);
        QCOMPARE(load(store()).drafts.value({}), u"gm"_s);
    }

    void anEmptyDraftIsNone()
    {
        store().saveDraft(wif, {}, u"gm"_s);
        store().saveDraft(wif, {}, u"gm!"_s);
        QCOMPARE(load(store()).drafts, (QHash<MessageId, QString>{{{}, u"gm!"_s}}));
        store().saveDraft(wif, {}, {});
        QVERIFY(load(store()).drafts.isEmpty());
    }

    void P4_ownMessagesComeBackOldestFirst()
    {
        // given
        OwnMessage full{MessageId(u"full"_s),
                        MessageId(u"parent"_s),
                        u"mine"_s,
                        Timestamp{5, u"as it was written"_s},
                        true,
                        true,
                        true};
        store().saveOwn(wif, own(u"newer"_s, 9));
        store().saveOwn(wif, full);
        store().saveOwn(pepe, own(u"elsewhere"_s, 1));
        QCOMPARE(load(store()).own, (QList<OwnMessage>{full, own(u"newer"_s, 9)}));

        // when one changes
        full.dismissed = false;
        store().saveOwn(wif, full);

        // then
        beginAgain();
        QCOMPARE(load(store()).own, (QList<OwnMessage>{full, own(u"newer"_s, 9)}));
    }

    void ofOwnMessagesTheNewestThousandAreKept()
    {
        // given more than that, in memory, for a disk takes seconds for so many commits
        Storage memory({}, Storage::Place::Memory);
        const AccountStore store = memory.account(origin, ada);
        const AccountStore other = memory.account(origin, bob);
        other.saveOwn(wif, own(u"bob's"_s, 0));
        const int most = 1000;
        for (int i = 0; i < most + 2; ++i)
            store.saveOwn(i % 2 ? wif : pepe, own(QString::number(i), i));

        // then of all communities together
        QCOMPARE(load(store).own.size() + load(store, pepe).own.size(), most);
        QCOMPARE(load(store).own.first().id, MessageId(u"3"_s));
        QCOMPARE(load(other).own.size(), 1);
    }

    void theReadPositionIsReplaced()
    {
        QCOMPARE(load(store()).readUpTo, std::nullopt);
        store().saveReadUpTo(wif, Timestamp{1, u"one"_s});
        store().saveReadUpTo(wif, Timestamp{2, u"two"_s});
        beginAgain();
        QCOMPARE(load(store()).readUpTo, (Timestamp{2, u"two"_s}));
        QCOMPARE(load(store(), pepe).readUpTo, std::nullopt);
    }

    void communitiesComeBackInOrder()
    {
        const QList<TopCommunity> communities{{wif, u"WIF"_s, u"https://pictures.example/wif.png"_s, 1, 2, 3, 4},
                                              {pepe, u"PEPE"_s, {}, 5, 6, 7, 8'000'000'000'000}};
        store().saveCommunities({communities.last()});
        store().saveCommunities(communities);
        beginAgain();
        QCOMPARE(loadCommunities(store()), communities);
    }

    void accountsDoNotSeeEachOthers()
    {
        // given three accounts, one of them of the same name at another service
        const AccountStore others[] = {storage().account(origin, bob), storage().account(u"https://other"_s, ada)};
        store().savePage(wif, {message(u"a"_s)});
        store().keepPost(wif, post(u"1"_s, u"gm"_s));
        store().saveDraft(wif, {}, u"draft"_s);
        store().saveOwn(wif, own(u"o"_s, 1));
        store().saveReadUpTo(wif, Timestamp{1, u"one"_s});
        store().saveCommunities({TopCommunity{wif, u"WIF"_s, {}, 0, 0, 0, 0}});
        const KeptFeed mine = load(store());

        for (const AccountStore &other : others) {
            QCOMPARE(load(other), KeptFeed());
            QVERIFY(loadCommunities(other).isEmpty());
            // and what they do touches nothing of mine
            other.forgetPost(PostId(u"1"_s));
            other.saveDraft(wif, {}, {});
            other.savePage(wif, {});
            Post same = post(u"1"_s, u"another's"_s);
            QVERIFY(keep(other, same));
            QCOMPARE(load(other).posts, QList<Post>{same});
        }
        QCOMPARE(load(store()), mine);
        QCOMPARE(loadCommunities(store()).size(), 1);
    }

    void anAccountIsFoundByItsCredential()
    {
        const KeptAccount account{origin,
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
        // given an account that has things
        KeptAccount account{origin, User{ada, u"ada"_s, {}, 5}, {{u"w1"_s, u"9xQe"_s, u"svm"_s}}};
        storage().rememberAccount(account, u"secret"_s);
        store().saveDraft(wif, {}, u"draft"_s);

        // when it is renewed, and changed
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
        const KeptAccount first{origin, User{ada, u"ada"_s, {}, 0}, {}};
        const KeptAccount second{origin, User{bob, u"bob"_s, {}, 0}, {}};
        storage().rememberAccount(first, u"secret"_s);
        storage().rememberAccount(second, u"secret"_s);
        QCOMPARE(findAccount(storage(), u"secret"_s), second);
        storage().rememberAccount(first, u"secret"_s);
        QCOMPARE(findAccount(storage(), u"secret"_s), first);
    }

    void noCredentialIsOnDisk()
    {
        storage().rememberAccount({origin, User{ada, u"ada"_s, {}, 0}, {}}, u"a-secret-of-the-session"_s);
        storage().flush();
        int files = 0;
        for (QDirIterator each(m_folder->path(), QDir::Files); each.hasNext(); ++files) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("a-secret"), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0);
    }

    void whatIsToldIsDoneInOrder()
    {
        // given a hundred states of one draft, told without waiting, with looks in between
        QStringList seen;
        QStringList told;
        for (int i = 0; i < 100; ++i) {
            told.append(QString::number(i));
            store().saveDraft(wif, {}, told.last());
            store().load(wif, this, [&seen](const KeptFeed &feed) { seen.append(feed.drafts.value({})); });
        }
        QVERIFY2(seen.isEmpty(), "nothing comes from inside a call");
        QVERIFY(QTest::qWaitFor([&seen] { return seen.size() == 100; }, patience));
        QCOMPARE(seen, told);
    }

    void nothingComesAfterItsContextDied()
    {
        auto context = std::make_unique<QObject>();
        bool came = false;
        store().load(wif, context.get(), [&came](const KeptFeed &) { came = true; });
        store().keepPost(wif, post(u"1"_s, u"gm"_s), context.get(), [&came](bool) { came = true; });
        storage().findAccount(origin, u"secret"_s, context.get(), [&came](const auto &) { came = true; });
        storage().flush(); // the answers are on their way
        context.reset();
        QCOMPARE(load(store()).posts.size(), 1); // and this one comes after them
        QVERIFY(!came);
    }

    void anAnswerNeverLeavesItsThread()
    {
        // given an answer that tells where it is destroyed
        const auto *here = QThread::currentThread();
        bool elsewhere = false;
        for (int i = 0; i < 50; ++i) {
            const std::shared_ptr<int> witness(new int, [&](const int *number) {
                elsewhere = elsewhere || QThread::currentThread() != here;
                delete number;
            });
            store().load(wif, this, [witness](const KeptFeed &) {});
        }
        QVERIFY(load(store()).posts.isEmpty());
        QVERIFY(!elsewhere);
    }

    void aStoreOfNothingKeepsNothing()
    {
        // given one that never had a storage, and one whose storage is gone
        AccountStore gone = store();
        m_problems.reset();
        m_storage.reset();
        for (const AccountStore &nothing : {AccountStore(), gone}) {
            QVERIFY(nothing.isNull());
            bool came = false;
            nothing.keepPost(wif, post(u"1"_s, u"gm"_s), this, [&came](bool) { came = true; });
            nothing.load(wif, this, [&came](const KeptFeed &) { came = true; });
            nothing.loadCommunities(this, [&came](const auto &) { came = true; });
            nothing.saveDraft(wif, {}, u"gm"_s);
            QCoreApplication::processEvents();
            QVERIFY(!came);
        }
    }

    void P1_whatWasToldIsWrittenBeforeTheEnd()
    {
        for (int i = 0; i < 50; ++i)
            store().keepPost(wif, post(QString::number(i), u"gm"_s, i));
        beginAgain(); // at once
        QCOMPARE(load(store()).posts.size(), 50);
    }

    void inMemoryThereIsNoFile()
    {
        // given
        Storage memory(m_folder->filePath(u"nowhere"_s), Storage::Place::Memory);
        const QSignalSpy problems(&memory, &Storage::problem);
        const AccountStore kept = memory.account(origin, ada);

        // when
        QVERIFY(keep(kept, post(u"1"_s, u"gm"_s)));

        // then it is there, and nowhere else
        QCOMPARE(load(kept).posts.size(), 1);
        QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere"_s)));
        QVERIFY(load(store()).posts.isEmpty());
        Storage other({}, Storage::Place::Memory);
        QVERIFY(load(other.account(origin, ada)).posts.isEmpty());
        QVERIFY(problems.isEmpty());
    }

    void twoProgramsOnOneFolderSeeEachOthers()
    {
        Storage second(m_folder->path());
        QVERIFY(keep(second.account(origin, ada), post(u"1"_s, u"gm"_s)));
        QVERIFY(keep(store(), post(u"2"_s, u"gm"_s)));
        QCOMPARE(load(second.account(origin, ada)).posts.size(), 2);
    }

private:
    [[nodiscard]] Storage &storage() const { return *m_storage; }
    [[nodiscard]] AccountStore store() const { return m_storage->account(origin, ada); }

    void begin()
    {
        m_storage = std::make_unique<Storage>(m_folder->path());
        m_problems = std::make_unique<QSignalSpy>(m_storage.get(), &Storage::problem);
    }

    void beginAgain()
    {
        QVERIFY(m_problems->isEmpty());
        m_storage.reset();
        begin();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<QSignalSpy> m_problems;
};

QTEST_GUILESS_MAIN(tst_keeping)
#include "tst_keeping.moc"
