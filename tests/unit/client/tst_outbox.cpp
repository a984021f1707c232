// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/TimelineStage.h"

#include <QFile>
#include <QTemporaryDir>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

/** Data that outlives the program: P1, P4, P8 and the cached page. Each stage is one run of the program. */
class tst_outbox : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_stage.reset();
        m_folder.reset();
    }

    void P1_aPostIsOnDiskBeforeAByteIsSent()
    {
        run();
        stage().load({Told{2}, Told{1}});

        // when
        (void)stage().feed->post(wanted);

        // then it is shown at once, but not sent
        QCOMPARE(stage().rows(), u"(gm frens) m0002 m0001"_s);
        QVERIFY(stage().states.isEmpty());
        QCOMPARE(stage().http->open("POST", messages), 0);

        // and the request is sent once it is saved
        stage().settle();
        QCOMPARE(stage().states, QStringList{u"sending"_s});
        QCOMPARE(stage().http->open("POST", messages), 1);
        QCOMPARE(stage().kept().posts.size(), 1);
        QCOMPARE(stage().kept().posts.first().content, wanted);
        QCOMPARE(stage().kept().posts.first().state, PostState::Sending);
    }

    void P1_whatIsDiscardedBeforeItIsKeptIsNeverSent()
    {
        run();
        stage().load({});
        const auto id = stage().feed->post(wanted);
        QVERIFY(stage().feed->discard(*id));
        stage().settle();
        QCOMPARE(stage().http->open("POST", messages), 0);
        QVERIFY(stage().kept().posts.isEmpty());
    }

    void P1_whatCannotBeKeptIsSentAllTheSame()
    {
        // given a file in place of the profile folder
        const QString file = m_folder->filePath(u"file"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        m_stage = std::make_unique<TimelineStage>(timing(), file);
        const QSignalSpy told(stage().storage.get(), &Storage::problem);
        stage().load({});

        // when
        stage().post(wanted);

        // then
        QCOMPARE(told.count(), 1);
        QCOMPARE(stage().http->open("POST", messages), 1);
        stage().answerPost(status(200));
        stage().says(mine());
        QCOMPARE(stage().published, QStringList{mine().id()});
    }

    void P1_aPostStaysUntilItIsPublishedOrDiscarded_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("state");
        QTest::newRow("in review") << 200 << u"inReview"_s;
        QTest::newRow("refused") << 403 << u"failed"_s;
        QTest::newRow("unknown") << 500 << u"unconfirmed"_s;
    }
    void P1_aPostStaysUntilItIsPublishedOrDiscarded()
    {
        QFETCH(int, answer);
        QFETCH(QString, state);
        run();
        stage().load({});
        const PostId id = stage().post(wanted);
        stage().answerPost(status(answer));

        // when the program ends and starts again
        run();
        stage().settle();

        // then
        QCOMPARE(stage().rows(), u"(gm frens)"_s);
        QCOMPARE(stage().feed->feed().at(0)->post()->id, id);
        QCOMPARE(name(stage().feed->feed().at(0)->post()->state), state);
        QVERIFY(stage().feed->discard(id));
        run();
        stage().settle();
        QCOMPARE(stage().rows(), u""_s);
    }

    void P8_whatWasBeingSentIsUnconfirmedAndNeverSentByItself()
    {
        run();
        stage().load({});
        stage().post(wanted); // and the response never arrives

        run();
        stage().load({Told{2}, Told{1}});
        QCOMPARE(name(stage().feed->feed().at(0)->post()->state), u"unconfirmed"_s);
        QVERIFY(!stage().feed->feed().at(0)->post()->reason.isEmpty());
        stage().runFor(120s);
        QCOMPARE(stage().http->made(u"POST"_s, messages), 0);
        QVERIFY(stage().http->made(u"GET"_s, messages) >= 2); // it was searched
    }

    void P8_anOutcomeIsFoundInTheFirstPage()
    {
        runAndPost();

        run();
        stage().load({mine(), Told{2}, Told{1}});
        QCOMPARE(stage().published, QStringList{mine().id()});
        QCOMPARE(stage().rows(), mine().id() + u" m0002 m0001"_s);
        QVERIFY(stage().row(mine())->own);
        stage().settle();
        QVERIFY(stage().kept().posts.isEmpty());
        QCOMPARE(stage().kept().own.size(), 1);
    }

    void P8_anOutcomeIsFoundFurtherDownThanTheNewestPage()
    {
        runAndPost();

        // given many new messages by others since
        run();
        stage().load(span(later + 105, later + 101));
        stage().runFor(45s);
        QCOMPARE(stage().pagesAsked(), 1);
        stage().givePage(span(later + 105, later + 101));
        QCOMPARE(stage().pagesAsked(), 1);

        // when
        QList<Told> older = span(later + 100, later + 1);
        older.last() = mine();
        stage().givePage(older);

        // then it is published, and the feed is unchanged
        QCOMPARE(stage().published, QStringList{mine().id()});
        QCOMPARE(stage().feed->feed().size(), 5);
        QVERIFY(stage().feed->posts().isEmpty());
    }

    void P8_aPostsPictureOutlivesTheProgram()
    {
        // given a post that was refused because of missing tokens
        const QTemporaryDir folder;
        {
            TimelineStage stage({}, folder.path());
            stage.load({});
            const auto id = stage.feed->post(wanted, u"https://m.example/1.png"_s);
            QVERIFY(id);
            stage.settle();
            const HttpRequest request = stage.http->answer("POST", messages, status(403, R"({"message":"no tokens"})"));
            stage.settle();
            QCOMPARE(QJsonDocument::fromJson(request.body)["mediaUrl"_L1].toString(), u"https://m.example/1.png"_s);
            QVERIFY(!request.body.contains("invalidateCache"));
        }

        // when it is sent again after a restart
        TimelineStage stage({}, folder.path());
        stage.load({});
        const QList<Post> posts = stage.feed->posts();
        QCOMPARE(posts.size(), 1);
        QCOMPARE(posts.first().mediaUrl, u"https://m.example/1.png"_s);
        QVERIFY(posts.first().forbidden);
        stage.feed->sendAgain(posts.first().id);
        stage.settle();

        // then it is sent with its picture, and the balance is requested again, but only once
        const QJsonDocument body = QJsonDocument::fromJson(stage.http->answer("POST", messages, status(200)).body);
        stage.settle();
        QCOMPARE(body["mediaUrl"_L1].toString(), u"https://m.example/1.png"_s);
        QVERIFY(body["invalidateCache"_L1].toBool());
        QVERIFY(!stage.kept().posts.first().forbidden);
    }

    void P8_aReplyIsSettledThoughNobodyLooksAtItsThread()
    {
        const Told reply = runAndReply();
        QCOMPARE(stage().feed->posts().size(), 1);
        stage().http->answer("GET", u"/replies"_s, status(200, samples::list("replies"_L1, {reply.json(true)})));
        stage().settle();
        QCOMPARE(stage().published, QStringList{reply.id()});
        QCOMPARE(stage().notices.last().kind, FeedAlert::Kind::PostPublished);
        QVERIFY(stage().feed->posts().isEmpty());
        QVERIFY(stage().kept().posts.isEmpty());
    }

    void P3_aReplyThatComesBeforeItsThreadIsLoadedSettlesItsPost()
    {
        // given a thread whose page is in flight
        const Told reply = runAndReply();
        QCOMPARE(stage().http->open("GET", u"/replies"_s), 1);

        // when the event of the reply arrives in the community's feed, and then the page
        stage().says(reply);
        stage().http->answer("GET", u"/replies"_s, status(200, samples::list("replies"_L1, {reply.json(true)})));
        stage().settle();

        // then
        QCOMPARE(stage().published, QStringList{reply.id()});
        QVERIFY(stage().feed->posts().isEmpty());
        QVERIFY(stage().kept().posts.isEmpty());
    }

    void P3_aMessageOfTheLastRunIsNotTakenForAnotherPost()
    {
        // given two posts with the same text, of which one is published
        runAndPost();
        stage().post(wanted);
        stage().answerPost(status(200));
        stage().says(mine());
        stage().settle();

        // when the program restarts and finds that message
        run();
        stage().load({mine()});

        // then the other post still waits
        QVERIFY(stage().published.isEmpty());
        QCOMPARE(stage().rows(), u"(gm frens) "_s + mine().id());
    }

    void P4_whatModerationDidMeanwhileIsToldOnce()
    {
        runAndPost();
        stage().says(mine());
        stage().settle();
        QVERIFY(stage().notices.isEmpty());

        // when it was flagged while the program was not running
        Told flagged = mine();
        flagged.isSpam = true;
        run();
        stage().load({flagged});
        QCOMPARE(stage().notices.size(), 1);
        QCOMPARE(stage().notices.first().kind, FeedAlert::Kind::PostFlagged);
        QCOMPARE(stage().notices.first().content, wanted);
        stage().feed->dismiss(MessageId(flagged.id()));
        stage().settle();

        // then it is not reported again, and dismissed messages stay dismissed
        run();
        stage().load({flagged});
        QVERIFY(stage().notices.isEmpty());
        QVERIFY(stage().row(flagged)->dismissed);
    }

    void P4_aMessageThatIsNotHeldIsToldToo()
    {
        runAndPost();
        stage().says(mine());
        stage().settle();

        run();
        stage().load(span(later + 105, later + 101));
        stage().moderates(mine(), true);
        QCOMPARE(stage().notices.size(), 1);
        QCOMPARE(stage().notices.first().kind, FeedAlert::Kind::PostFlagged);
        QCOMPARE(stage().notices.first().content, wanted);
    }

    void F2_theFeedOfTheLastTimeIsThereBeforeTheServiceAnswers()
    {
        run();
        stage().load(span(5, 1));
        stage().says({6});

        // when it restarts and there is no response yet
        run();
        stage().feed->load();
        stage().settle();
        QCOMPARE(stage().rows(), u"m0006 m0005 m0004 m0003 m0002"_s);
        QVERIFY(stage().feed->isCached());

        // then the first page connects to the cached messages
        stage().goLive();
        stage().givePage(span(8, 4));
        QVERIFY(!stage().feed->isCached());
        QCOMPARE(stage().rows(), u"m0008 m0007 m0006 m0005 m0004 m0003 m0002"_s);
    }

    void F6_whatCameWhileAwayIsFetchedOrAHole()
    {
        run();
        stage().load(span(5, 1));
        run();
        stage().load(span(40, 36));
        QCOMPARE(stage().rows().section(u' ', 5, 5), u"~"_s);
        stage().givePage(span(35, 31));
        stage().givePage(span(30, 26));
        QCOMPARE(stage().pagesAsked(), 0);
        QCOMPARE(stage().rows().section(u' ', 15), u"~ m0005 m0004 m0003 m0002 m0001"_s);
    }

    void aDiscardedPostCanBeWantedAgain()
    {
        run();
        stage().load({});
        const PostId id = stage().post(wanted);
        stage().answerPost(status(403));
        const auto post = stage().feed->discard(id);
        QVERIFY(post);
        stage().settle();
        QVERIFY(stage().kept().posts.isEmpty());

        stage().feed->undoDiscard(*post);
        stage().settle();
        QCOMPARE(stage().rows(), u"(gm frens)"_s);
        QCOMPARE(stage().kept().posts.size(), 1);
        QCOMPARE(name(stage().kept().posts.first().state), u"failed"_s);
    }

private:
    static Timeline::Timing timing() { return {.pageSize = 5}; }
    /** Ends the current run and starts another one with the same profile. */
    void run()
    {
        m_stage.reset();
        m_stage = std::make_unique<TimelineStage>(timing(), m_folder->path());
    }
    /** A run with a post that was accepted and whose outcome is unknown. */
    void runAndPost()
    {
        run();
        stage().load({});
        stage().post(wanted);
        stage().answerPost(status(200));
    }
    /**
     * A run with an accepted reply, and then a run that is live and has its first page. Returns the reply's message.
     */
    Told runAndReply()
    {
        Told reply = mine();
        reply.parent = Told{2}.id();
        run();
        stage().load({Told{2}, Told{1}});
        stage().post(wanted, MessageId(reply.parent));
        stage().answerPost(status(200), u"/replies"_s);
        run();
        stage().load({Told{2}, Told{1}});
        return reply;
    }
    TimelineStage &stage() { return *m_stage; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TimelineStage> m_stage;
};

QTEST_GUILESS_MAIN(tst_outbox)
#include "tst_outbox.moc"
