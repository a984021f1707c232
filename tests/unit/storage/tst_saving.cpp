// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"

#include <QTest>

using namespace coterie;
using namespace coterie::samples;

namespace {

/** A message whose fields all differ from their defaults. */
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

/** Data of a community is available afterwards, in this run and in the next one. */
class tst_saving : public QObject, private OnAProfile {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPageComesBackFieldByField()
    {
        // given a message with all fields, one without counts, and one with some of them
        Message bare = message(u"bare"_s);
        Message some = message(u"some"_s);
        some.liked = true;
        const QList<Message> page{fullMessage(), bare, some};

        // when
        store().savePage(quollo, page);

        // then
        QCOMPARE(load(store()).page, page);
        beginAgain();
        QCOMPARE(load(store()).page, page);
    }

    void clearingLetsGoOfWhatTheServiceCanGiveAgainAlone()
    {
        // given
        Post post;
        post.id = PostId(u"waits"_s);
        post.content = u"mine"_s;
        post.submittedAt = 1;
        store().keepPost(quollo, post);
        store().saveDraft(quollo, {}, u"half a thought"_s);
        QList<Message> page;
        for (int i = 0; i < 50; ++i) {
            page.append(message(QString::number(i)));
            page.last().content = QString(2'000, u'x');
        }
        store().savePage(quollo, page);
        TopCommunity top;
        top.token = quollo;
        store().saveCommunities({top});
        qint64 before = 0;
        storage().measure(&storage(), [&before](qint64 bytes) { before = bytes; });
        QTRY_VERIFY(before > 100'000);

        // when
        bool cleared = false;
        storage().clearCache(&storage(), [&cleared](bool well) { cleared = well; });

        // then
        QTRY_VERIFY(cleared);
        const CachedFeed kept = load(store());
        QVERIFY(kept.page.isEmpty());
        QCOMPARE(kept.posts.size(), 1);
        QCOMPARE(kept.drafts.value({}), u"half a thought"_s);
        qint64 after = before;
        storage().measure(&storage(), [&after](qint64 bytes) { after = bytes; });
        QTRY_VERIFY2(after + 50'000 < before, qPrintable(QString::number(after)));
    }

    void aPageReplacesTheOneBefore()
    {
        store().savePage(quollo, {message(u"a"_s), message(u"b"_s)});
        store().savePage(flummet, {message(u"p"_s)});
        store().savePage(quollo, {message(u"c"_s)});
        QCOMPARE(load(store()).page, QList<Message>{message(u"c"_s)});
        QCOMPARE(load(store(), flummet).page, QList<Message>{message(u"p"_s)});
        store().savePage(quollo, {});
        QCOMPARE(load(store()).page, QList<Message>{});
    }

    void ofAPageFiftyAreKept()
    {
        QList<Message> page;
        for (int i = 0; i < 60; ++i)
            page.append(message(QString::number(i)));
        store().savePage(quollo, page);
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
            // the text is used as the id as long as it is unique
            const QString id = u"%1 "_s.arg(i) + texts[i].left(20);
            Post post{PostId(id), MessageId(id), texts[i], i, PostState::Failed, texts[i]};
            posts.append(post);
            store().keepPost(quollo, post);
            Message message = samples::message(id, texts[i]);
            message.author.username = texts[i];
            page.append(message);
            OwnMessage own = samples::own(id, i);
            own.content = texts[i];
            owns.append(own);
            store().saveOwn(quollo, own);
            const MessageId thread(texts[i].left(20));
            store().saveDraft(quollo, thread, texts[i] + u"!"_s);
            drafts.insert(thread, texts[i] + u"!"_s);
        }
        store().savePage(quollo, page);

        beginAgain();
        const CachedFeed feed = load(store());
        QVERIFY(feed.posts == posts); // QCOMPARE would print a megabyte
        QVERIFY(feed.drafts == drafts);
        QVERIFY(feed.page == page);
        QVERIFY(feed.own == owns);
    }

    void P8_theOutboxComesBackFieldByFieldOldestFirst()
    {
        // given posts in every state, saved in another order than they were submitted
        const QList<Post> posts{
            {PostId(u"1"_s), MessageId(u"thread"_s), u"a"_s, 10, PostState::Sending, u""_s},
            {PostId(u"2"_s), {}, u"b"_s, 20, PostState::InReview, u""_s},
            {PostId(u"3"_s), {}, u"c"_s, 30, PostState::Unconfirmed, u"no answer"_s},
            {PostId(u"4"_s), {}, u"d"_s, 40, PostState::NotPublished, u"it never appeared"_s},
            {PostId(u"5"_s), {}, u"e"_s, 40, PostState::Failed, u"too long"_s},
            {PostId(u"6"_s), {}, u"f"_s, 50, PostState::Failed, u"no tokens"_s, u"https://m.example/1.png"_s, true},
        };
        for (const int i : {3, 0, 5, 4, 2, 1})
            store().keepPost(quollo, posts[i]);

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
        store().saveDraft(quollo, {}, u"gm"_s);
        store().saveDraft(quollo, MessageId(u"a"_s), u"gm"_s);
        store().saveDraft(quollo, MessageId(u"b"_s), u"gm, all"_s);

        // when there are posts in two of these
        store().keepPost(quollo, post(u"1"_s, u"gm"_s));
        Post reply = post(u"2"_s, u"gm"_s);
        reply.parentMessageId = MessageId(u"b"_s);
        store().keepPost(quollo, reply);

        // then only the drafts that became posts are removed
        QCOMPARE(load(store()).drafts,
                 (QHash<MessageId, QString>{{MessageId(u"a"_s), u"gm"_s}, {MessageId(u"b"_s), u"gm, all"_s}}));
        QCOMPARE(load(store()).posts.size(), 2);
    }

    void P1_aPostsLaterStateTakesNoDraft()
    {
        Post first = post(u"1"_s, u"gm"_s);
        store().keepPost(quollo, first);
        store().saveDraft(quollo, {}, u"gm"_s); // the same text again
        first.state = PostState::InReview;
        store().keepPost(quollo, first);
        QCOMPARE(load(store()).drafts.value({}), u"gm"_s);
    }

    void anEmptyDraftIsNone()
    {
        store().saveDraft(quollo, {}, u"gm"_s);
        store().saveDraft(quollo, {}, u"gm!"_s);
        QCOMPARE(load(store()).drafts, (QHash<MessageId, QString>{{{}, u"gm!"_s}}));
        store().saveDraft(quollo, {}, {});
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
        store().saveOwn(quollo, own(u"newer"_s, 9));
        store().saveOwn(quollo, full);
        store().saveOwn(flummet, own(u"elsewhere"_s, 1));
        QCOMPARE(load(store()).own, (QList<OwnMessage>{full, own(u"newer"_s, 9)}));

        // when one of them changes
        full.dismissed = false;
        store().saveOwn(quollo, full);

        // then
        beginAgain();
        QCOMPARE(load(store()).own, (QList<OwnMessage>{full, own(u"newer"_s, 9)}));
    }

    void ofOwnMessagesTheNewestThousandAreKept()
    {
        // given more than the limit, in memory, because so many commits take seconds on disk
        Storage memory({}, Storage::Place::Memory);
        const AccountStore store = memory.account(origin, ada);
        const AccountStore other = memory.account(origin, bob);
        other.saveOwn(quollo, own(u"bob's"_s, 0));
        const int most = 1000;
        for (int i = 0; i < most + 2; ++i)
            store.saveOwn(i % 2 ? quollo : flummet, own(QString::number(i), i));

        // then the limit is for all communities together
        QCOMPARE(load(store).own.size() + load(store, flummet).own.size(), most);
        QCOMPARE(load(store).own.first().id, MessageId(u"3"_s));
        QCOMPARE(load(other).own.size(), 1);
    }

    void theReadPositionIsReplaced()
    {
        QCOMPARE(load(store()).readUpTo, std::nullopt);
        store().saveReadUpTo(quollo, Timestamp{1, u"one"_s});
        store().saveReadUpTo(quollo, Timestamp{2, u"two"_s});
        beginAgain();
        QCOMPARE(load(store()).readUpTo, (Timestamp{2, u"two"_s}));
        QCOMPARE(load(store(), flummet).readUpTo, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(tst_saving)
#include "tst_saving.moc"
