// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/SendQueue.h"
#include "support/FeedHolder.h"
#include "support/VirtualScheduler.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;

namespace {

/** Holds requests until the test answers them. Writes are confirmed on request of the test too. */
class ScriptedService : public SendRequests {
public:
    explicit ScriptedService(FeedHolder &holder) : m_holder(holder) {}

    struct Send {
        PostRequest request;
        MessageId parent;
        Reply<Done> reply;
    };

    [[nodiscard]] std::optional<PostingSource> source() const override { return wallet; }
    void sendPost(const PostRequest &request, const MessageId &parent, Reply<Done> reply) override
    {
        sends.push_back({request, parent, std::move(reply)});
    }
    void refetchNewestPage(Reply<FeedStore::Page> reply) override { newest.push_back(std::move(reply)); }
    void requestPage(const MessageId &before, int, Reply<QList<Message>> reply) override
    {
        older.emplace_back(before, std::move(reply));
    }
    void savePost(const Post &post, std::function<void()> saved) override
    {
        states << post.state;
        if (saved)
            writes.push_back(std::move(saved));
    }

    void finishWrite()
    {
        const auto saved = std::move(writes.front());
        writes.pop_front();
        saved();
    }
    Send answerSend(const Result<Done, ApiError> &result)
    {
        Send send = std::move(sends.front());
        sends.pop_front();
        send.reply(result);
        return send;
    }
    /** Merges the page as a timeline does, and invokes the callback. */
    void answerNewest(const FeedStore::Page &page)
    {
        const auto reply = std::move(newest.front());
        newest.pop_front();
        m_holder.apply(m_holder.feed().merge(page));
        reply(page);
    }
    void failNewest(const ApiError &error)
    {
        const auto reply = std::move(newest.front());
        newest.pop_front();
        reply(error);
    }

    std::optional<PostingSource> wallet = PostingSource{QStringLiteral("wallet"), QStringLiteral("solana")};
    std::deque<Send> sends;
    std::deque<Reply<FeedStore::Page>> newest;
    std::deque<std::pair<MessageId, Reply<QList<Message>>>> older;
    std::deque<std::function<void()>> writes;
    QList<PostState> states; ///< in the order of writing

private:
    FeedHolder &m_holder;
};

ApiError timeOut()
{
    ApiError error = failure(ApiError::Kind::TimedOut);
    error.transport = TransportError::TimedOut;
    return error;
}

class tst_sendqueue : public QObject {
    Q_OBJECT

    struct Stage {
        Stage()
        {
            holder.published = [this](const PostId &id) { queue.forget(id); };
            holder.apply(holder.feed().merge(sample::page(3, 1, {}, true)));
            QObject::connect(&queue, &SendQueue::postChanged, &queue,
                             [this](const PostId &, PostState state, const QString &why) {
                                 states << state;
                                 reason = why;
                             });
        }
        /** A post that the service has accepted. */
        PostId publish(const QString &text)
        {
            const PostId id = queue.publish(text);
            service.finishWrite();
            service.answerSend(Done{});
            return id;
        }
        [[nodiscard]] std::optional<PostState> state(const PostId &id)
        {
            const RowPointer row = holder.feed().findPost(id);
            return row ? std::optional(row->post()->state) : std::nullopt;
        }
        /** Returns a message by this user with that text, created now. */
        [[nodiscard]] Message message(int number, const QString &text)
        {
            Message message = sample::live(number, sample::me, text);
            message.createdAt = Timestamp::fromMicroseconds(time.wallClock() * 1'000);
            return message;
        }

        VirtualScheduler time;
        FeedHolder holder;
        ScriptedService service{holder};
        SendQueue queue{holder, service, time, {}};
        QList<PostState> states;
        QString reason;
    };

private Q_SLOTS:
    void P1_nothingIsSentBeforeThePostIsOnDisk()
    {
        Stage stage;
        const PostId id = stage.queue.publish(QStringLiteral("gm"), QStringLiteral("https://media.example/1.png"));
        QCOMPARE(stage.holder.rows(), QStringLiteral("(gm) 3-1")); // P2
        QVERIFY(stage.service.sends.empty());
        stage.service.finishWrite();
        const ScriptedService::Send send = stage.service.answerSend(Done{});
        QCOMPARE(send.request.content, QStringLiteral("gm"));
        QCOMPARE(send.request.mediaUrl, QStringLiteral("https://media.example/1.png"));
        QCOMPARE(send.request.walletAddress, QStringLiteral("wallet"));
        QVERIFY(!send.request.invalidateCache);
        QCOMPARE(stage.states, (QList<PostState>{PostState::Sending, PostState::InReview}));
        QCOMPARE(stage.service.states, stage.states);
        QCOMPARE(stage.state(id), PostState::InReview);
    }

    void P1_aPostDiscardedBeforeItIsOnDiskIsNotSent()
    {
        Stage stage;
        const PostId id = stage.queue.publish(QStringLiteral("gm"));
        stage.queue.forget(id);
        stage.holder.apply(stage.holder.feed().discard(id));
        stage.service.finishWrite();
        QVERIFY(stage.service.sends.empty());
    }

    void P3_theEventMayComeBeforeTheReply()
    {
        Stage stage;
        const PostId id = stage.queue.publish(QStringLiteral("gm"));
        stage.service.finishWrite();
        stage.holder.apply(
            stage.holder.feed().apply(RealtimeEvent(SharedMessage(stage.message(4, QStringLiteral("gm"))))));
        QVERIFY(!stage.state(id));
        stage.service.answerSend(Done{});
        stage.time.runFor(600s);
        QCOMPARE(stage.holder.rows(), QStringLiteral("4-1"));
        QVERIFY(stage.service.newest.empty());
    }

    void P5_absentAfterTheDeadlineMeansNotPublished()
    {
        Stage stage;
        const PostId id = stage.publish(QStringLiteral("gm"));
        stage.time.runFor(44'999ms);
        QVERIFY(stage.service.newest.empty());
        stage.time.runFor(1ms);
        QCOMPARE(stage.service.newest.size(), 1u);
        stage.service.answerNewest(sample::page(3, 1, {}, true));
        QCOMPARE(stage.state(id), PostState::NotPublished);
        QVERIFY(!stage.reason.isEmpty());
    }

    void P5_aPostOnAnOlderPageIsFound()
    {
        Stage stage;
        const PostId id = stage.publish(QStringLiteral("gm"));
        stage.time.runFor(45s);
        FeedStore::Page newest;
        for (int number = 40; number > 30; --number)
            newest.messages << stage.message(number, QStringLiteral("other %1").arg(number));
        for (Message &message : newest.messages)
            message.author.id = sample::someone;
        stage.service.answerNewest(newest);
        QCOMPARE(stage.service.older.size(), 1u);
        QCOMPARE(stage.service.older.front().first, sample::id(31));
        stage.service.older.front().second(QList<Message>{stage.message(20, QStringLiteral("gm"))});
        QVERIFY(!stage.state(id));
    }

    void P5_aCheckThatFailsIsRepeated()
    {
        Stage stage;
        const PostId id = stage.publish(QStringLiteral("gm"));
        stage.time.runFor(45s);
        stage.service.failNewest(failure());
        QCOMPARE(stage.state(id), PostState::InReview); // not proved to be missing
        stage.time.runFor(15s);
        QCOMPARE(stage.service.newest.size(), 1u);
    }

    void P6_anUnknownOutcomeIsNeverSentAgainByItself()
    {
        Stage stage;
        const PostId id = stage.queue.publish(QStringLiteral("gm"));
        stage.service.finishWrite();
        stage.service.answerSend(timeOut());
        QCOMPARE(stage.state(id), PostState::Unconfirmed);
        stage.time.runFor(45s);
        stage.service.answerNewest(sample::page(3, 1, {}, true));
        QCOMPARE(stage.state(id), PostState::Unconfirmed);
        stage.time.runFor(3600s);
        QVERIFY(stage.service.sends.empty());
    }

    void P7_aRefusalFailsAtOnceWithTheServersWords()
    {
        Stage stage;
        const PostId id = stage.queue.publish(QStringLiteral("gm"));
        stage.service.finishWrite();
        ApiError error = failure(ApiError::Kind::Forbidden);
        error.serverMessage = QStringLiteral("Insufficient balance");
        stage.service.answerSend(error);
        QCOMPARE(stage.state(id), PostState::Failed);
        QVERIFY(stage.reason.contains(QStringLiteral("Insufficient balance")));

        // and the next attempt makes the server look up the wallet again
        stage.queue.sendAgain(id);
        stage.service.finishWrite();
        QVERIFY(stage.service.answerSend(Done{}).request.invalidateCache);
        QCOMPARE(stage.state(id), PostState::InReview);
    }

    void P7_withoutAWalletNothingIsSent()
    {
        Stage stage;
        stage.service.wallet.reset();
        const PostId id = stage.queue.publish(QStringLiteral("gm"));
        stage.service.finishWrite();
        QVERIFY(stage.service.sends.empty());
        QCOMPARE(stage.state(id), PostState::Failed);
    }

    void P8_aRestoredPostIsLookedUpAndNotSent()
    {
        Stage stage;
        Post post = sample::post("p1", QStringLiteral("gm"), stage.time.wallClock() - 10'000);
        stage.queue.restore(post); // it was in flight when the program ended
        QCOMPARE(stage.state(post.id), PostState::Unconfirmed);
        QCOMPARE(stage.service.states, QList<PostState>{PostState::Unconfirmed});

        stage.queue.settleRestored();
        stage.time.runFor(34'999ms);
        QVERIFY(stage.service.newest.empty());
        stage.time.runFor(1ms); // 45 s after it was submitted
        QCOMPARE(stage.service.newest.size(), 1u);
        QVERIFY(stage.service.sends.empty());
    }

    void P8_aClockSetBackDelaysTheLookUpByOneDeadlineAtMost()
    {
        Stage stage;
        Post post = sample::post("p1", QStringLiteral("gm"), stage.time.wallClock() + 3'600'000);
        post.state = PostState::InReview;
        stage.queue.restore(post);
        stage.queue.settleRestored();
        stage.time.runFor(45s);
        QCOMPARE(stage.service.newest.size(), 1u);
    }

    void aReplyToAnEarlierSubmissionIsIgnored()
    {
        Stage stage;
        const PostId id = stage.queue.publish(QStringLiteral("gm"));
        stage.service.finishWrite();
        stage.service.answerSend(timeOut());
        stage.queue.sendAgain(id);
        stage.service.finishWrite();
        const ScriptedService::Send second = std::move(stage.service.sends.front());
        second.reply(Done{});
        second.reply(failure(ApiError::Kind::Rejected)); // a repeated callback of the same submission
        QVERIFY(stage.state(id).has_value());
        stage.queue.sendAgain(id);
        second.reply(failure(ApiError::Kind::Rejected)); // of the previous submission
        QCOMPARE(stage.state(id), PostState::Sending);
    }
};

} // namespace

QTEST_GUILESS_MAIN(tst_sendqueue)
#include "tst_sendqueue.moc"
