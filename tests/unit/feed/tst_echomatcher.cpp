// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/FeedSamples.h"

#include <QTest>

using namespace coterie;
using sample::live;
using sample::me;
using sample::post;

class tst_echomatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_matcher.setAccount(me); }

    void P3_textIsTrimmedAsEcmaScriptDoes_data();
    void P3_textIsTrimmedAsEcmaScriptDoes();
    void P3_someoneElsesIdenticalTextNeverMatches();
    void P3_anyAuthorWhileTheAccountIsUnknown();
    void P3_repliesMatchTheirOwnThread();
    void P3_notBeforeTheSubmissionButForSkew();
    void P3_oldestPostFirst();
    void P3_failedPostsNeverMatch();
    void P3_thePostWithTheMessagesPictureComesFirst();
    void P3_aPictureThatTheServiceChangedStillMatches();
    void P3_aMessageWithAPictureIsNoPostWithoutOne();

private:
    EchoMatcher m_matcher;
};

void tst_echomatcher::P3_textIsTrimmedAsEcmaScriptDoes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("published");
    QTest::addColumn<bool>("matches");
    QTest::newRow("spaces") << QStringLiteral("  gm\r\n") << QStringLiteral("gm") << true;
    QTest::newRow("byte order mark") << QStringLiteral(u"\uFEFFgm\u00A0\u2028") << QStringLiteral("gm") << true;
    QTest::newRow("next line stays") << QStringLiteral(u"gm\u0085") << QStringLiteral("gm") << false;
    QTest::newRow("inner space") << QStringLiteral("g  m") << QStringLiteral("g m") << false;
    QTest::newRow("case") << QStringLiteral("GM") << QStringLiteral("gm") << false;
}

void tst_echomatcher::P3_textIsTrimmedAsEcmaScriptDoes()
{
    QFETCH(QString, written);
    QFETCH(QString, published);
    QFETCH(bool, matches);
    QCOMPARE(m_matcher.match(live(1, me, published), {post("a", written)}).has_value(), matches);
}

void tst_echomatcher::P3_someoneElsesIdenticalTextNeverMatches()
{
    QVERIFY(!m_matcher.match(live(1, sample::someone, QStringLiteral("gm")), {post("a", QStringLiteral("gm"))}));
}

void tst_echomatcher::P3_anyAuthorWhileTheAccountIsUnknown()
{
    m_matcher.setAccount({});
    QVERIFY(m_matcher.match(live(1, sample::someone, QStringLiteral("gm")), {post("a", QStringLiteral("gm"))}));
}

void tst_echomatcher::P3_repliesMatchTheirOwnThread()
{
    Message reply = live(9, me, QStringLiteral("gm"));
    reply.parentMessageId = sample::id(1);
    Post here = post("here", QStringLiteral("gm"));
    here.parentMessageId = sample::id(1);
    Post there = post("there", QStringLiteral("gm"));
    there.parentMessageId = sample::id(2);
    QCOMPARE(m_matcher.match(reply, {post("top", QStringLiteral("gm")), there, here}), here.id);
    QVERIFY(!m_matcher.match(live(9, me, QStringLiteral("gm")), {here, there}));
}

void tst_echomatcher::P3_notBeforeTheSubmissionButForSkew()
{
    const Message message = live(0, me, QStringLiteral("gm")); // at the epoch
    const qint64 skew = 5 * 60 * 1'000;
    QVERIFY(m_matcher.match(message, {post("a", QStringLiteral("gm"), sample::epoch + skew)}));
    QVERIFY(!m_matcher.match(message, {post("a", QStringLiteral("gm"), sample::epoch + skew + 1)}));
}

void tst_echomatcher::P3_oldestPostFirst()
{
    const Post older = post("z", QStringLiteral("gm"), sample::epoch - 2);
    const Post newer = post("a", QStringLiteral("gm"), sample::epoch - 1);
    QCOMPARE(m_matcher.match(live(1, me, QStringLiteral("gm")), {newer, older}), older.id);
    QCOMPARE(m_matcher.match(live(1, me, QStringLiteral("gm")), {older, newer}), older.id);
}

void tst_echomatcher::P3_failedPostsNeverMatch()
{
    Post held = post("a", QStringLiteral("gm"));
    for (const PostState state :
         {PostState::Sending, PostState::InReview, PostState::Unconfirmed, PostState::NotPublished}) {
        held.state = state;
        QVERIFY2(m_matcher.match(live(1, me, QStringLiteral("gm")), {held}), qPrintable(name(state)));
    }
    held.state = PostState::Failed;
    QVERIFY(!m_matcher.match(live(1, me, QStringLiteral("gm")), {held}));
}

namespace {

Post withPicture(const char *name, const QString &mediaUrl, qint64 submittedAt = sample::epoch)
{
    Post its = post(name, QStringLiteral("gm"), submittedAt);
    its.mediaUrl = mediaUrl;
    return its;
}

Message published(const QString &mediaUrl)
{
    Message message = live(1, me, QStringLiteral("gm"));
    message.mediaUrl = mediaUrl;
    return message;
}

const QString one = QStringLiteral("https://m.example/1.jpg");
const QString two = QStringLiteral("https://m.example/2.jpg");

} // namespace

void tst_echomatcher::P3_thePostWithTheMessagesPictureComesFirst()
{
    // given three posts with equal text, of which the one without a picture is the oldest
    const QList<Post> posts{post("plain", QStringLiteral("gm"), sample::epoch - 2), withPicture("one", one),
                            withPicture("two", two, sample::epoch + 1)};
    QCOMPARE(m_matcher.match(published(two), posts), PostId(QStringLiteral("two")));
    QCOMPARE(m_matcher.match(published(one), posts), PostId(QStringLiteral("one")));
    QCOMPARE(m_matcher.match(published({}), posts), PostId(QStringLiteral("plain")));
}

void tst_echomatcher::P3_aPictureThatTheServiceChangedStillMatches()
{
    const QList<Post> posts{withPicture("one", one)};
    QVERIFY(m_matcher.match(published(QStringLiteral("https://cdn.example/other")), posts));
    QVERIFY(m_matcher.match(published({}), posts)); // or without one
}

void tst_echomatcher::P3_aMessageWithAPictureIsNoPostWithoutOne()
{
    // written on another device
    QVERIFY(!m_matcher.match(published(one), {post("plain", QStringLiteral("gm"))}));
}

QTEST_APPLESS_MAIN(tst_echomatcher)
#include "tst_echomatcher.moc"
