// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/FeedWorld.h"

#include <QSet>
#include <QTest>

#include <deque>
#include <utility>

using namespace coterie;
using sample::FeedWorld;

namespace {

constexpr int pageSize = 8;
constexpr int steps = 20'000;
constexpr int stepsBetweenSweeps = 500;
/** The service refuses posts of this text. Of identical posts none is refused, for nobody could tell which one it was. */
const QString refusedText = QStringLiteral("no");

/**
 * A feed led through a random life by a service that is known whole. One page is on its way at a time, and one that a
 * gap overtakes is thrown away, as the feed's contract says.
 */
class Walk {
public:
    /** In bursts the feed gathers what several steps do, as it does while events are drained. */
    Walk(unsigned seed, bool inBursts) : m_random(seed), m_world(m_random), m_inBursts(inBursts) {}

    void step();
    /** Everything is looked through, twice, and then the feed must be the service. */
    void sweep();

private:
    struct Fetch {
        FeedStore::Page page;
        RowKey hole = 0;
        int pagesAfterGap = 0;
    };
    struct Like {
        MessageId id;
        bool liked;
        bool done = false;
    };

    void follow(const FeedOutcome &outcome);
    void settle();
    void tell(const Event &event);
    void publish();
    void publishPost();
    void reply();
    void edit();
    void moderate();
    void likeByOthers();
    void likeByMe();
    void serveLike();
    void answerLike();
    void remove();
    void loseLink();
    void regainLink();
    void write();
    void ask(const MessageId &before, RowKey hole = 0, int pagesAfterGap = 0);
    void receive();
    void fail();
    void loadOlder();
    void fillHole();
    void fillHole(int index);
    void dropOldest();

    void checkRows() const;
    void checkNothingIsMissing() const;
    void checkAgainstTheService(bool whole);

    std::mt19937 m_random;
    FeedWorld m_world;
    const bool m_inBursts;
    bool m_gathering = false;
    Feed m_feed{sample::me};
    sample::Mirror m_mirror;
    bool m_connected = true;
    bool m_loaded = false;
    bool m_gap = false; ///< a newest page is owed
    qint64 m_gapStart = 0;
    std::optional<Fetch> m_fetch;
    std::deque<Like> m_likes;
    QList<Post> m_written; ///< posts that are not out at the service
    int m_posts = 0;
    QHash<QString, int> m_owed; ///< by text: posts written and not published by the service
};

void Walk::follow(const FeedOutcome &outcome)
{
    for (const auto &[id, liked] : outcome.likes)
        m_likes.push_back({id, liked});
    QVERIFY(m_mirror.follow(outcome.changes));
    QVERIFY(m_gathering || m_mirror.equals(m_feed));
}

void Walk::settle()
{
    if (std::exchange(m_gathering, false))
        follow(m_feed.settle());
}

void Walk::tell(const Event &event)
{
    if (m_connected)
        follow(m_feed.apply(event));
}

void Walk::publish()
{
    const qint64 notBefore = m_connected ? 0 : m_gapStart + 1;
    static const QStringList texts{QStringLiteral("gm"), QStringLiteral("gn"), QStringLiteral("to the moon")};
    tell(m_world.publish(sample::someone, texts[m_world.draw(3)], notBefore).message);
}

void Walk::write()
{
    static const QStringList texts{QStringLiteral("gm"), QStringLiteral(" gm\n"), QStringLiteral("gn"), refusedText};
    Post post = sample::post("", texts[m_world.draw(4)], m_world.now());
    post.id = PostId(QString::number(++m_posts));
    ++m_owed[post.content.trimmed()];
    m_written.append(post);
    follow(m_feed.add(post));
}

void Walk::publishPost()
{
    if (m_written.isEmpty())
        return;
    const Post post = m_written.takeAt(m_world.draw(static_cast<int>(m_written.size())));
    if (post.content == refusedText) {
        follow(m_feed.setPostState(post.id, PostState::Failed, QStringLiteral("No.")));
        follow(m_feed.discard(post.id));
        --m_owed[post.content.trimmed()];
        return;
    }
    --m_owed[post.content.trimmed()];
    tell(m_world.publish(sample::me, post.content.trimmed(), m_connected ? 0 : m_gapStart + 1).message);
    follow(m_feed.setPostState(post.id, PostState::InReview));
}

void Walk::reply()
{
    FeedWorld::Entry *parent = m_world.any();
    if (!parent)
        return;
    ++parent->replies;
    Message reply = sample::live(m_world.draw(1'000'000));
    reply.id = MessageId(QLatin1Char('r') + reply.id.text());
    reply.parentMessageId = parent->message.id;
    tell(reply);
}

void Walk::edit()
{
    if (FeedWorld::Entry *entry = m_world.any()) {
        if (entry->message.author.id == sample::someone)
            entry->message.content = QStringLiteral("edited %1").arg(m_world.draw(1'000));
        tell(entry->message);
    }
}

void Walk::moderate()
{
    if (FeedWorld::Entry *entry = m_world.any()) {
        entry->message.isSpam = m_world.draw(2);
        entry->message.isHarmful = m_world.draw(2);
        tell(ModerationUpdate{entry->message.id, {}, entry->message.isSpam, entry->message.isHarmful});
    }
}

void Walk::likeByOthers()
{
    if (FeedWorld::Entry *entry = m_world.any()) {
        const bool liked = entry->others == 0 || m_world.draw(3) > 0;
        entry->others += liked ? 1 : -1;
        tell(LikeUpdate{entry->message.id, liked});
    }
}

void Walk::likeByMe()
{
    if (m_feed.size() == 0)
        return;
    const RowPointer row = m_feed.at(m_world.draw(std::min(m_feed.size(), 20)));
    if (const MessageRow *held = row->message())
        follow(m_feed.like(held->id(), m_world.draw(4) ? !held->liked : held->liked));
}

void Walk::serveLike()
{
    for (Like &like : m_likes) {
        if (like.done)
            continue;
        FeedWorld::Entry *entry = m_world.find(like.id);
        like.done = true;
        if (entry->mine != like.liked) {
            entry->mine = like.liked;
            tell(LikeUpdate{like.id, like.liked});
        }
        return;
    }
}

void Walk::answerLike()
{
    if (m_likes.empty())
        return;
    const Like like = m_likes.front();
    m_likes.pop_front();
    follow(like.done ? m_feed.likeDone(like.id) : m_feed.likeRefused(like.id));
}

void Walk::remove()
{
    FeedWorld::Entry *entry = m_world.any();
    if (entry && entry->message.author.id != sample::me)
        entry->deleted = true;
}

void Walk::loseLink()
{
    if (!m_connected)
        return;
    m_connected = false;
    m_gapStart = m_world.now();
}

void Walk::regainLink()
{
    if (m_connected)
        return;
    m_connected = true;
    m_gap = true;
    m_feed.markGap();
    if (m_fetch && m_fetch->page.before.isEmpty())
        m_fetch.reset();
}

void Walk::ask(const MessageId &before, RowKey hole, int pagesAfterGap)
{
    if (!m_fetch)
        m_fetch = Fetch{m_world.page(before, pageSize), hole, pagesAfterGap};
}

void Walk::receive()
{
    if (!m_fetch || (m_fetch->page.before.isEmpty() && !m_connected))
        return;
    const Fetch fetch = *m_fetch;
    m_fetch.reset();
    if (fetch.page.before.isEmpty())
        m_gap = false;
    m_loaded = true;
    follow(m_feed.merge(fetch.page));
    if (fetch.pagesAfterGap > 1 && !fetch.page.last)
        ask(fetch.page.messages.last().id, 0, fetch.pagesAfterGap - 1);
}

void Walk::fail()
{
    if (!m_fetch)
        return;
    if (m_fetch->hole)
        follow(m_feed.setHole(m_fetch->hole, Hole::State::Failed, QStringLiteral("No answer.")));
    else if (m_fetch->page.before.isEmpty())
        follow(m_feed.openGap(QStringLiteral("No answer.")));
    m_fetch.reset();
}

void Walk::loadOlder()
{
    const MessageId oldest = m_feed.store().oldest();
    if (m_loaded && !oldest.isEmpty())
        ask(oldest);
}

void Walk::fillHole(int index)
{
    const RowKey key = m_feed.at(index)->key;
    if (m_fetch)
        return;
    follow(m_feed.setHole(key, Hole::State::Loading));
    ask(m_feed.store().above(key), key);
}

void Walk::fillHole()
{
    for (int index = 0; index < m_feed.size(); ++index) {
        if (m_feed.at(index)->hole() && m_world.draw(2))
            return fillHole(index);
    }
}

void Walk::dropOldest()
{
    follow(m_feed.dropOldest(m_world.draw(20)));
}

void Walk::step()
{
    if (m_gathering && m_world.draw(20) == 0) {
        settle();
    } else if (m_inBursts && !m_gathering && m_world.draw(4) == 0) {
        m_gathering = true;
        m_feed.gather();
    }
    const int draw = m_world.draw(100);
    if (draw < 30)
        publish();
    else if (draw < 33)
        write();
    else if (draw < 36)
        publishPost();
    else if (draw < 42)
        likeByOthers();
    else if (draw < 48)
        likeByMe();
    else if (draw < 54)
        serveLike();
    else if (draw < 60)
        answerLike();
    else if (draw < 63)
        reply();
    else if (draw < 66)
        edit();
    else if (draw < 69)
        moderate();
    else if (draw < 72)
        remove();
    else if (draw < 75)
        loseLink();
    else if (draw < 80)
        regainLink();
    else if (draw < 85 && m_connected)
        ask({}, 0, m_gap ? 3 : 1);
    else if (draw < 87)
        loadOlder();
    else if (draw < 90)
        fillHole();
    else if (draw < 98)
        receive();
    else if (draw < 99)
        dropOldest();
    else
        fail();
    checkRows();
    checkNothingIsMissing();
}

void Walk::checkRows() const
{
    QSet<RowKey> keys;
    const Row *above = nullptr;
    std::optional<FeedWorld::Order> newer;
    for (int index = 0; index < m_feed.size(); ++index) {
        const Row &row = *m_feed.at(index);
        QVERIFY(!keys.contains(row.key));
        keys.insert(row.key);
        QVERIFY2(!row.post() || !above || above->post(), "a post stands among the messages");
        QVERIFY2(!row.hole() || !above || !above->hole(), "two holes side by side");
        above = &row;
        if (const MessageRow *held = row.message()) {
            const FeedWorld::Order here = FeedWorld::positionOf(held->told);
            QVERIFY2(!newer || here < *newer, "out of order");
            QVERIFY(held->likeCount >= 0);
            newer = here;
        }
    }
}

/** What the service has and the feed has not is older than the feed, below a hole, or lost in a gap not yet looked at. */
void Walk::checkNothingIsMissing() const
{
    if (!m_loaded || m_gap || !m_connected)
        return;
    auto entry = m_world.entries().rbegin();
    for (int index = 0; index < m_feed.size(); ++index) {
        const Row &row = *m_feed.at(index);
        if (row.hole())
            return; // below it anything may be missing; sweep() looks there
        if (!row.message())
            continue;
        const FeedWorld::Order here = FeedWorld::positionOf(row.message()->told);
        for (; entry != m_world.entries().rend() && entry->first >= here; ++entry)
            QVERIFY2(entry->second.deleted || m_feed.store().contains(entry->second.message.id), "lost without a hole");
    }
}

void Walk::checkAgainstTheService(bool whole)
{
    std::optional<FeedWorld::Order> newest;
    QSet<qint64> moments;
    for (const auto &[order, entry] : m_world.entries()) {
        if (entry.deleted)
            continue;
        newest = order;
        moments.insert(std::get<0>(order));
        const RowPointer row = m_feed.store().find(entry.message.id);
        QVERIFY2(row, "not in the feed");
        if (!whole)
            continue;
        const Message held = row->message()->message();
        QCOMPARE(held.content, entry.message.content);
        QCOMPARE(held.isSpam, entry.message.isSpam);
        QCOMPARE(held.isHarmful, entry.message.isHarmful);
        QCOMPARE(row->message()->own, entry.message.author.id == sample::me);
        QCOMPARE(held.replyCount, FeedWorld::told(entry).replyCount);
        QCOMPARE(held.liked, entry.mine);
        QCOMPARE(held.likeCount, FeedWorld::told(entry).likeCount);
    }
    for (int index = 0; index < m_feed.size(); ++index) {
        const MessageRow *held = m_feed.at(index)->message();
        QVERIFY2(!m_feed.at(index)->hole(), "a hole where nothing is missing");
        if (!whole || !held || !m_world.find(held->id())->deleted)
            continue;
        // Deleted, and no page can prove it: newer than all, or of the same moment as another.
        const FeedWorld::Order here = FeedWorld::positionOf(held->told);
        QVERIFY2(!newest || here > *newest || moments.contains(std::get<0>(here)), "a deleted message is still there");
    }
}

void Walk::sweep()
{
    settle();
    while (!m_likes.empty()) {
        serveLike();
        answerLike();
    }
    m_fetch.reset();
    regainLink();
    for (int round = 0; round < 2; ++round) {
        ask({});
        receive();
        for (int index = 0; index < m_feed.size(); ++index) {
            while (index < m_feed.size() && m_feed.at(index)->hole()) {
                fillHole(index);
                receive();
                checkRows();
            }
        }
        while (!m_feed.store().complete()) {
            loadOlder();
            receive();
        }
        checkAgainstTheService(false);
        MessageId before;
        for (bool last = false; !last;) {
            ask(before);
            last = m_fetch->page.last;
            if (!last)
                before = m_fetch->page.messages.last().id;
            receive();
            if (QTest::currentTestFailed())
                return;
        }
    }
    checkAgainstTheService(true);
    QHash<QString, int> left;
    for (const Post &post : m_feed.posts())
        ++left[post.content.trimmed()];
    for (const auto &[text, count] : m_owed.asKeyValueRange())
        QCOMPARE(left.value(text), count);
}

} // namespace

/** COTERIE_WALK_SEED chooses another walk; each prints its own, so that a failure can be had again. */
class TestFeedWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F_theStepsLeadToTheRowsAndTheRowsToTheService_data();
    void F_theStepsLeadToTheRowsAndTheRowsToTheService();
};

void TestFeedWalk::F_theStepsLeadToTheRowsAndTheRowsToTheService_data()
{
    QTest::addColumn<bool>("inBursts");
    QTest::newRow("each event told at once") << false;
    QTest::newRow("events in bursts") << true;
}

void TestFeedWalk::F_theStepsLeadToTheRowsAndTheRowsToTheService()
{
    QFETCH(bool, inBursts);
    bool chosen = false;
    unsigned seed = qEnvironmentVariable("COTERIE_WALK_SEED").toUInt(&chosen);
    if (!chosen)
        seed = std::random_device()();
    qInfo("seed %u", seed);
    // Several lives rather than one long: each starts with nothing, and the service's history stays readable.
    for (int life = 0; life < steps / stepsBetweenSweeps / 4; ++life) {
        Walk walk(seed + static_cast<unsigned>(life), inBursts);
        for (int step = 1; step <= stepsBetweenSweeps * 4; ++step) {
            walk.step();
            if (step % stepsBetweenSweeps == 0)
                walk.sweep();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("in life %1, step %2 of seed %3").arg(life).arg(step).arg(seed)));
        }
    }
}

QTEST_APPLESS_MAIN(TestFeedWalk)
#include "tst_FeedWalk.moc"
