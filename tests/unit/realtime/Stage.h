// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeService.h"
#include "support/ScriptedSockets.h"
#include "support/VirtualScheduler.h"

#include <QStringList>
#include <QTest>

#include <memory>

namespace coterie::test {

using namespace std::chrono_literals;

inline QString likeFrame(const QString &id)
{
    return QStringLiteral(R"({"eventType":"like_update","data":{"messageId":"%1","liked":true}})").arg(id);
}

inline QString moderationFrame(const QString &id)
{
    return QStringLiteral(
               R"({"eventType":"moderation_update","data":{"messageId":"%1","communityId":"c","isSpam":true,)"
               R"("isHarmful":false}})")
        .arg(id);
}

inline QString messageFrame(const QString &id)
{
    return QStringLiteral(R"({"eventType":"message_update","data":{"id":"%1","communityId":"c","businessId":"b",)"
                          R"("userId":"u","username":"ann","userTwitterUrl":"https://x.com/ann",)"
                          R"("profileImageUrl":null,"followerCount":3,"content":"gm","mediaUrl":null,"isSpam":false,)"
                          R"("isHarmful":false,"createdAt":"2026-08-24T18:43:45.940969Z","parentMessageId":null}})")
        .arg(id);
}

/** Records the events of one subscriber. */
struct Listener {
    QStringList heard; ///< all events but states
    QList<ConnectionState> states;
    Subscription subscription;

    [[nodiscard]] SubscriptionHandlers handlers()
    {
        return {
            .connected = [this] { heard << QStringLiteral("connected"); },
            .disconnected =
                [this](const ConnectionState &state) { heard << QStringLiteral("disconnected ") + name(state.reason); },
            .gap = [this] { heard << QStringLiteral("gap"); },
            .message = [this](const Message &m) { heard << QStringLiteral("message ") + m.id.text(); },
            .like = [this](const LikeUpdate &l) { heard << QStringLiteral("like ") + l.messageId.text(); },
            .moderation =
                [this](const ModerationUpdate &m) { heard << QStringLiteral("moderation ") + m.messageId.text(); },
            .state = [this](const ConnectionState &state) { states << state; },
        };
    }
    void listen(CommunityClient client) { subscription = client.subscribe(handlers()); }
    [[nodiscard]] QStringList phases() const
    {
        QStringList names;
        for (const ConnectionState &state : states)
            names << name(state.phase);
        return names;
    }
};

/** A service in virtual time, with one community. */
struct Stage {
    explicit Stage(RealtimeOptions options = {})
    {
        service = std::make_unique<RealtimeService>(RealtimeService::Seams{time, random, sockets, tickets}, options);
    }

    VirtualScheduler time;
    FixedRandom random{0.5};
    ScriptedSockets sockets;
    ScriptedTickets tickets;
    std::unique_ptr<RealtimeService> service;

    [[nodiscard]] static CommunityKey key(const QString &token = QStringLiteral("So1"),
                                          const QString &account = QStringLiteral("ann"))
    {
        return {Origin::parse(QStringLiteral("https://api.example")).value(), account, TokenAddress(token)};
    }
    [[nodiscard]] CommunityClient client() const { return service->client(key()); }
    [[nodiscard]] ConnectionState state() const { return client().state(); }

    /** Answers the ticket request and opens the socket. */
    void goLive()
    {
        time.settle();
        tickets.give();
        sockets.last().accept();
    }
    void goLiveAfter(std::chrono::milliseconds span)
    {
        time.runFor(span);
        goLive();
    }
    /** Advances the time until the next ticket request, at most this long. */
    void untilNextTicket(std::chrono::milliseconds most = 200s)
    {
        const int before = tickets.count();
        const auto end = time.now() + most;
        while (tickets.count() == before && time.now() < end)
            time.runFor(10ms);
    }
    /** Keeps the connection live for the stability period, and sends a frame. */
    void proveStable()
    {
        time.runFor(10s);
        sockets.last().text(likeFrame(QStringLiteral("proof")));
    }
};

} // namespace coterie::test
