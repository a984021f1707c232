// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/ReadingStage.h"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QtQml/QQmlExtensionPlugin>

#include <algorithm>

// CMake does this for programs made by qt_add_executable(), which tests are not.
Q_IMPORT_QML_PLUGIN(Coterie_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Coterie_CorePlugin)
Q_IMPORT_QML_PLUGIN(CoteriePlugin)

using namespace Qt::StringLiterals;

namespace coterie::test {

namespace {

const UserId me(QStringLiteral("me"));
constexpr qint64 epoch = 1'790'000'000'000'000; ///< µs
constexpr qint64 apart = 1'000'000;             ///< µs, between two messages

} // namespace

ReadingStage::ReadingStage(unsigned seed, int rows, QSize size) : m_random(seed), m_feed(me)
{
    m_time.install();
    AppController::Start start;
    start.profile = m_profile.path();
    m_controller = std::make_unique<AppController>(start);
    fill(rows);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&m_engine);
    component.setData("import Coterie\nFeedList {}", QUrl());
    auto *list = component.isReady() ? qobject_cast<QQuickItem *>(
                     component.createWithInitialProperties({{u"model"_s, QVariant::fromValue(&m_model)}}))
                                     : nullptr;
    if (!list) {
        m_problem = component.errorString();
        return;
    }
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(size);
    m_list = list;
    m_list->setParent(m_window.get());
    m_list->setParentItem(m_window->contentItem());
    m_list->setSize(size);
    m_view = m_list->findChild<QQuickItem *>(u"feed.list"_s);
    if (!m_view) {
        m_problem = u"The list has no view."_s;
        return;
    }
    m_window->show();
    settle();
}

ReadingStage::~ReadingStage()
{
    m_window.reset();
    m_time.uninstall();
}

void ReadingStage::frame()
{
    QCoreApplication::processEvents();
    m_time.advanceBy(frameTime);
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(m_window.get(), &update);
}

void ReadingStage::frames(int count)
{
    for (int i = 0; i < count; ++i)
        frame();
}

void ReadingStage::settle()
{
    constexpr int enough = 6; // frames: the anchor needs at most three, and a row's card one more
    frames(enough);
}

QString ReadingStage::text()
{
    static const QStringList words{u"gm"_s,     u"chart"_s, u"volume"_s, u"holders"_s,   u"weekend"_s,  u"patience"_s,
                                   u"ticker"_s, u"moon"_s,  u"bridge"_s, u"liquidity"_s, u"stickers"_s, u"is"_s,
                                   u"the"_s,    u"above"_s, u"again"_s,  u"someone"_s};
    const int shape = draw(10);
    const int count = shape < 5 ? 1 + draw(8) : shape < 9 ? 10 + draw(40) : 80 + draw(120);
    QStringList text;
    for (int i = 0; i < count; ++i)
        text << words.at(draw(int(words.size())));
    if (draw(12) == 0)
        text << u"https://charts.example/%1"_s.arg(draw(100));
    QString joined = text.join(u' ');
    if (draw(10) == 0)
        joined += u"\n\n"_s + words.at(draw(int(words.size())));
    if (draw(8) == 0)
        joined += u" 🚀"_s;
    return joined;
}

Message ReadingStage::messageAt(int number)
{
    Message message;
    message.id = MessageId(u"5b0c6a1e-3f5d-4c1b-9d2e-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
    const int author = draw(60);
    message.author.id = author == 0 ? me : UserId(u"u%1"_s.arg(author));
    message.author.username = author == 0 ? u"ada_k"_s : u"member_%1"_s.arg(author);
    message.author.followerCount = draw(3) == 0 ? draw(30'000) : 0;
    message.content = text();
    message.createdAt = Timestamp::fromMicroseconds(epoch + qint64(number) * apart);
    message.likeCount = draw(4) == 0 ? draw(300) : 0;
    message.replyCount = draw(6) == 0 ? draw(9) : 0;
    message.liked = draw(9) == 0;
    message.isSpam = draw(25) == 0;
    message.isHarmful = draw(50) == 0;
    return message;
}

/** Adds five spans with holes in between, filled by pages like those of the service, and a few posts on top. */
void ReadingStage::fill(int rows)
{
    constexpr int spans = 5;
    const int span = rows / spans;
    for (int part = 0; part < spans; ++part) {
        m_feed.markGap();
        m_newest += span + pageSize; // messages that are never loaded
        MessageId before;
        for (int page = 0; page < span / pageSize; ++page) {
            FeedStore::Page told{.before = before};
            for (int i = 0; i < pageSize; ++i)
                told.messages.append(messageAt(m_newest - page * pageSize - i));
            before = told.messages.back().id;
            apply(m_feed.merge(told));
        }
    }
    for (m_posts = 0; m_posts < 3; ++m_posts)
        apply(m_feed.add({.id = PostId(u"p%1"_s.arg(m_posts)),
                          .parentMessageId = {},
                          .content = text(),
                          .submittedAt = epoch / 1'000,
                          .reason = {}}));
}

/** Delivers a new message: the newest, or if `late` an older one that was in review for a long time. */
void ReadingStage::arrive(bool late)
{
    Message message = messageAt(++m_newest);
    message.likeCount.reset();
    message.replyCount.reset();
    message.liked.reset();
    if (late) {
        const RowPointer beside = m_feed.store().at(someMessage());
        message.createdAt =
            Timestamp::fromMicroseconds(beside->message()->message->createdAt.microseconds + 1 + ++m_late);
    }
    apply(m_feed.apply(SharedMessage(message)));
}

void ReadingStage::publish(int count)
{
    for (int i = 0; i < count; ++i)
        arrive(false);
}

/** Returns the index of a random message in the store. */
int ReadingStage::someMessage()
{
    int index = draw(m_feed.store().size());
    while (!m_feed.store().at(index)->message())
        index = (index + 1) % m_feed.store().size();
    return index;
}

void ReadingStage::loseRow(int index)
{
    // A page around the message, without it.
    const FeedStore &store = m_feed.store();
    const RowPointer above = index > 0 ? store.at(index - 1) : nullptr;
    if (!above || !above->message() || !store.at(index)->message() || m_newest < 0)
        return;
    FeedStore::Page page{.before = above->message()->id(), .asked = store.merges()};
    for (int next = index + 1; next < std::min(store.size(), index + 4); ++next) {
        if (!store.at(next)->message())
            break;
        page.messages.append(store.at(next)->message()->snapshot());
    }
    if (!page.messages.isEmpty())
        apply(m_feed.merge(page));
}

void ReadingStage::rewrite(int index, int words)
{
    Message message = m_feed.at(index)->message()->snapshot();
    message.content = QStringList(words, u"again"_s).join(u' ');
    message.likeCount.reset();
    message.replyCount.reset();
    message.liked.reset();
    apply(m_feed.apply(SharedMessage(message)));
}

void ReadingStage::moderate(int index, bool isSpam)
{
    apply(m_feed.apply(ModerationUpdate{m_feed.at(index)->message()->id(), {}, isSpam, false}));
}

void ReadingStage::happen(RowKey spared)
{
    // Half of the changes affect visible rows, where they matter.
    int index = someMessage();
    const int posts = m_feed.size() - m_feed.store().size();
    if (draw(2) == 0) {
        const int near = m_model.indexOfKey(qreal(anchor())) - posts + draw(16) - 6;
        if (near >= 0 && near < m_feed.store().size() && m_feed.store().at(near)->message())
            index = near;
    }
    const RowPointer row = m_feed.store().at(index);
    const int what = draw(100);
    if (what < 30) {
        arrive(draw(6) == 0);
    } else if (what < 58) {
        apply(m_feed.apply(LikeUpdate{row->message()->id(), draw(3) != 0}));
    } else if (what < 72) {
        moderate(index + posts, !row->message()->isSpam);
    } else if (what < 82) {
        Message reply = messageAt(++m_newest);
        reply.parentMessageId = row->message()->id();
        apply(m_feed.apply(SharedMessage(reply)));
    } else if (what < 88) {
        rewrite(index + posts, 1 + draw(60));
    } else if (what < 96) {
        if (row->key != spared)
            loseRow(index);
    } else if (what < 98 || m_feed.posts().isEmpty()) {
        apply(m_feed.add({.id = PostId(u"p%1"_s.arg(m_posts++)),
                          .parentMessageId = {},
                          .content = text(),
                          .submittedAt = epoch / 1'000,
                          .reason = {}}));
    } else {
        apply(m_feed.discard(m_feed.posts().constFirst().id));
    }
}

void ReadingStage::read(int index)
{
    const RowPointer row = m_model.row(index);
    bool shown = false;
    QMetaObject::invokeMethod(m_list, "show", Q_RETURN_ARG(bool, shown), Q_ARG(qreal, qreal(row->key)));
    Q_ASSERT(shown);
    settle();
}

RowKey ReadingStage::anchor() const
{
    int index = -1;
    QMetaObject::invokeMethod(m_list, "firstInSight", Q_RETURN_ARG(int, index));
    const RowPointer row = m_model.row(index);
    return row ? row->key : 0;
}

std::optional<double> ReadingStage::top(RowKey key) const
{
    QQuickItem *item = nullptr;
    const int index = m_model.indexOfKey(qreal(key));
    if (index >= 0)
        QMetaObject::invokeMethod(m_view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, index));
    return item ? std::optional(item->mapToItem(m_list, {0, 0}).y()) : std::nullopt;
}

} // namespace coterie::test
