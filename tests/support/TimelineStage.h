// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "support/PlayedService.h"
#include "support/ProtocolSamples.h"

#include <QSignalSpy>

#include <memory>

namespace coterie::test {

using namespace std::chrono_literals;

inline const QString me = QStringLiteral("me");
inline const QString someone = QStringLiteral("someone");
inline const QString wanted = QStringLiteral("gm frens");

/** A message by its number: a higher number is newer. Number 0 is half an hour older than the stage's clock. */
struct Told {
    int number = 0;
    QString author = someone;
    QString content = {};
    bool isSpam = false;
    QString parent = {};
    int replies = 0; ///< as in a page

    [[nodiscard]] QString id() const { return QStringLiteral("m%1").arg(number, 4, 10, QLatin1Char('0')); }
    [[nodiscard]] qint64 createdAt() const // ms
    {
        constexpr qint64 start = 1'800'000'000'000 + 1'000'000 - 30 * 60 * 1000;
        return start + number * 1000LL;
    }
    [[nodiscard]] QJsonObject json(bool withCounts) const
    {
        QJsonObject object = withCounts ? samples::restMessage() : samples::socketMessage();
        object.insert(QLatin1StringView("id"), id());
        object.insert(QLatin1StringView("userId"), author);
        object.insert(QLatin1StringView("username"), author);
        object.insert(QLatin1StringView("content"), content.isEmpty() ? id() : content);
        object.insert(QLatin1StringView("isSpam"), isSpam);
        object.insert(QLatin1StringView("createdAt"), Timestamp::fromMicroseconds(createdAt() * 1000).text);
        if (!parent.isEmpty())
            object.insert(QLatin1StringView("parentMessageId"), parent);
        if (withCounts) {
            object.insert(QLatin1StringView("likeCount"), 0);
            object.insert(QLatin1StringView("liked"), false);
            object.insert(QLatin1StringView("replyCount"), replies);
        }
        return object;
    }
};

/** Returns the messages newest first, as in a page. */
inline QList<Told> span(int newest, int oldest)
{
    QList<Told> told;
    for (int number = newest; number >= oldest; --number)
        told << Told{number};
    return told;
}

inline const QString messages = QStringLiteral("/messages");

/** The message of a post: published a minute after the start of the stage's clock. */
inline constexpr int later = 31 * 60;
inline Told mine(int number = later, const QString &content = wanted)
{
    return {.number = number, .author = me, .content = content};
}

/** A timeline on a simulated service, in virtual time. */
class TimelineStage : public PlayedService {
public:
    /** If `folder` is set, data is stored there for the next stage. */
    explicit TimelineStage(Timeline::Timing timing = {.pageSize = 5}, const QString &folder = {})
    {
        if (!folder.isEmpty())
            storage = std::make_unique<Storage>(folder);
        backend = std::make_unique<NetworkClient>(options());
        feed = std::make_unique<Timeline>(*backend, time, random, token, timing, account());
        QObject::connect(feed.get(), &Timeline::postChanged, feed.get(),
                         [this](const PostId &id, PostState state, const QString &reason) {
                             states << name(state);
                             reasons << reason;
                             lastPost = id;
                         });
        QObject::connect(feed.get(), &Timeline::postPublished, feed.get(),
                         [this](const PostId &, const Message &message) { published << message.id.text(); });
        QObject::connect(feed.get(), &Timeline::noticed, feed.get(),
                         [this](const FeedAlert &notice) { notices << notice; });
        Identity identity;
        identity.user.id = UserId(me);
        identity.user.username = me;
        identity.wallets = {{QStringLiteral("w"), QStringLiteral("wallet"), QStringLiteral("svm")}};
        feed->setIdentity(identity);
    }

    std::unique_ptr<Storage> storage;
    std::unique_ptr<NetworkClient> backend;
    std::unique_ptr<Timeline> feed;
    QStringList states;
    QStringList reasons;
    QStringList published;
    QList<FeedAlert> notices;
    PostId lastPost;

    /** Returns the user's stored data. */
    [[nodiscard]] AccountStore account() const
    {
        return storage ? storage->account(QStringLiteral("https://api.example"), UserId(me)) : AccountStore();
    }
    /** Returns what is on disk. */
    [[nodiscard]] CachedFeed kept()
    {
        std::optional<CachedFeed> found;
        QObject context;
        account().load(token, &context, [&found](const CachedFeed &its) { found = its; });
        await([&found] { return found.has_value(); });
        return found.value_or(CachedFeed());
    }

    /** Delivers everything in flight between the two sides. */
    void settle() { PlayedService::settle(*backend, storage.get()); }
    void runFor(std::chrono::milliseconds span)
    {
        settle();
        time.runFor(span);
        settle();
    }
    /** Sends a frame through the socket and waits until its event was delivered. */
    void frames(const QList<QByteArray> &texts)
    {
        for (const QByteArray &text : texts)
            sockets->last().text(QString::fromUtf8(text));
        awaitDelivery();
    }
    void says(const Told &told) { frames({samples::frame(QStringLiteral("message_update"), told.json(false))}); }
    void moderates(const Told &told, bool isSpam)
    {
        QJsonObject data = samples::moderationUpdate();
        data.insert(QLatin1StringView("messageId"), told.id());
        data.insert(QLatin1StringView("isSpam"), isSpam);
        frames({samples::frame(QStringLiteral("moderation_update"), data)});
    }
    [[nodiscard]] static QByteArray likeFrame(const QString &id, bool liked)
    {
        return samples::frame(QStringLiteral("like_update"),
                              QJsonObject{{QLatin1StringView("messageId"), id}, {QLatin1StringView("liked"), liked}});
    }
    void likes(const QString &id, bool liked) { frames({likeFrame(id, liked)}); }

    /** Subscribes, answers the ticket request, and opens the socket. */
    void goLive()
    {
        settle();
        http->answer("POST", QStringLiteral("/ws/ticket"), status(200, "{\"ticket\":\"t\",\"expiresInSeconds\":30}"));
        settle();
        sockets->last().accept();
        awaitDelivery();
        settle();
    }
    /** Drops the connection and reconnects, which makes a gap. */
    void drop()
    {
        const QSignalSpy delivered(backend.get(), &NetworkClient::delivered);
        sockets->last().drop();
        await([&delivered] { return !delivered.isEmpty(); });
    }
    void dropAndReturn()
    {
        drop();
        for (int waited = 0; waited < 100 && http->open("POST", QStringLiteral("/ws/ticket")) == 0; ++waited)
            runFor(100ms);
        goLive();
    }
    /** Connects and loads the first page. */
    void load(const QList<Told> &page)
    {
        feed->load();
        goLive();
        givePage(page);
    }
    /** Answers the oldest open request for a page; newest first. */
    HttpRequest givePage(const QList<Told> &page)
    {
        QJsonArray rows;
        for (const Told &told : page)
            rows.append(told.json(true));
        const HttpRequest request = http->answer("GET", QStringLiteral("/messages"),
                                                 status(200, samples::list(QLatin1StringView("messages"), rows)));
        settle();
        return request;
    }
    [[nodiscard]] int pagesAsked() const { return http->open("GET", QStringLiteral("/messages")); }
    /** Posts, and leaves the request unanswered. */
    PostId post(const QString &text, const MessageId &parent = {})
    {
        Timeline &its = parent.isEmpty() ? *feed : feed->thread(parent);
        const auto id = its.post(text);
        settle();
        return id.value_or(PostId());
    }
    void answerPost(const HttpResponse &response, const QString &suffix = QStringLiteral("/messages"))
    {
        http->answer("POST", suffix, response);
        settle();
    }

    /** Returns the rows: "(text) m0002 ~ m0001" for a post, a message, a hole and a message. */
    [[nodiscard]] QString rows() const
    {
        QStringList words;
        for (int i = 0; i < feed->feed().size(); ++i) {
            const RowPointer row = feed->feed().at(i);
            if (row->message())
                words << row->message()->id().text();
            else
                words << (row->post() ? QLatin1Char('(') + row->post()->content + QLatin1Char(')')
                                      : QStringLiteral("~"));
        }
        return words.join(QLatin1Char(' '));
    }
    [[nodiscard]] const MessageRow *row(const Told &told) const
    {
        const RowPointer row = feed->feed().store().find(MessageId(told.id()));
        return row ? row->message() : nullptr;
    }

private:
    /** Waits for a like of an unknown message behind the queued events, since a busy machine needs several frames. */
    void awaitDelivery()
    {
        const MessageId last(QStringLiteral("last%1").arg(++m_deliveries));
        bool came = false;
        const QObject context;
        QObject::connect(feed.get(), &Timeline::aboutToApply, &context, [&](std::span<const RealtimeEvent> events) {
            came = came || std::ranges::any_of(events, [&last](const RealtimeEvent &event) {
                       const auto *like = std::get_if<LikeUpdate>(&event);
                       return like && like->messageId == last;
                   });
        });
        sockets->last().text(QString::fromUtf8(likeFrame(last.text(), true)));
        await([&came] { return came; });
    }

    int m_deliveries = 0;
};

} // namespace coterie::test
