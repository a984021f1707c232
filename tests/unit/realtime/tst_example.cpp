// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Shows how a C++ program uses the low-level client, on one thread and with a network thread.

#include "realtime/EventQueue.h"
#include "realtime/QtRandom.h"
#include "realtime/QtScheduler.h"
#include "realtime/QtSocket.h"
#include "realtime/RealtimeService.h"
#include "realtime/Stage.h"
#include "tasks/Mailbox.h"

#include <QThread>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <latch>
#include <memory>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

/** A real program uses ApiTicketSource. This example needs no REST server. */
class SpareTickets : public TicketSource {
public:
    void fetch(const TokenAddress &, std::function<void(Result<QString, ApiError>)> answer) override
    {
        QTimer::singleShot(0, [answer = std::move(answer)] { answer(u"a+ticket"_s); });
    }
};

/** Sends one like to each client. */
class Server : public QWebSocketServer {
public:
    Server() : QWebSocketServer(u"example"_s, NonSecureMode)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            peer.reset(nextPendingConnection());
            peer->sendTextMessage(test::likeFrame(u"m1"_s));
        });
    }
    [[nodiscard]] CommunityKey key() const
    {
        return {Origin::parse(u"http://127.0.0.1:%1"_s.arg(serverPort())).value(), u"ann"_s, TokenAddress(u"So1"_s)};
    }
    std::unique_ptr<QWebSocket> peer;
};

/** The objects of a network thread, created, used and destroyed on it. */
struct Network {
    QtScheduler scheduler;
    QtRandom random;
    QtSocketFactory sockets;
    SpareTickets tickets;
    RealtimeService service{{scheduler, random, sockets, tickets}};
    Subscription subscription;

    Network(const CommunityKey &key, EventQueue &queue)
    {
        constexpr quint64 me = 1;
        subscription = service.client(key).subscribe({
            .connected = [&queue] { queue.push(me, Connected{}); },
            .disconnected = [&queue](const ConnectionState &state) { queue.push(me, Disconnected{state}); },
            .gap = [&queue] { queue.push(me, Gap{}); },
            .like = [&queue](const LikeUpdate &update) { queue.push(me, update); },
        });
    }
};

/** Returns "connected", "disconnected", "gap", or the message of a like; empty for other events. */
QString nameOf(const RealtimeEvent &event)
{
    if (std::holds_alternative<Connected>(event))
        return u"connected"_s;
    if (std::holds_alternative<Disconnected>(event))
        return u"disconnected"_s;
    if (std::holds_alternative<Gap>(event))
        return u"gap"_s;
    const auto *like = std::get_if<LikeUpdate>(&event);
    return like ? like->messageId.text() : QString();
}

} // namespace

class tst_example : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onOneThread()
    {
        Server server;
        QtScheduler scheduler;
        QtRandom random;
        QtSocketFactory sockets;
        SpareTickets tickets;
        RealtimeService service({scheduler, random, sockets, tickets});
        QStringList heard;
        const Subscription subscription =
            service.client(server.key())
                .subscribe({
                    .connected = [&] { heard << u"connected"_s; },
                    .like = [&](const LikeUpdate &update) { heard << update.messageId.text(); },
                });
        QTRY_COMPARE(heard, (QStringList{u"connected"_s, u"m1"_s}));
        QCOMPARE(server.peer->requestUrl().query(QUrl::FullyEncoded), u"ticket=a%2Bticket"_s);
    }

    void onANetworkThread()
    {
        Server server;
        QStringList heard;
        bool onMyThread = true;
        EventQueue *source = nullptr;
        // The queue wakes this thread, which only takes events.
        Mailbox here;
        EventQueue queue([&] {
            here.post([&] {
                onMyThread = onMyThread && QThread::currentThread() == thread();
                for (const EventQueue::Batch &batch : source->take()) {
                    for (const RealtimeEvent &event : batch.events)
                        heard << nameOf(event);
                }
            });
        });
        source = &queue;

        QThread thread;
        Mailbox there;
        there.moveToThread(&thread);
        std::unique_ptr<Network> network;
        thread.start();
        there.post([&, key = server.key()] { network = std::make_unique<Network>(key, queue); });
        QTRY_COMPARE(heard, (QStringList{u"connected"_s, u"m1"_s}));

        server.peer->close(QWebSocketProtocol::CloseCodeGoingAway);
        QTRY_COMPARE(heard,
                     (QStringList{u"connected"_s, u"m1"_s, u"disconnected"_s, u"connected"_s, u"gap"_s, u"m1"_s}));
        QVERIFY(onMyThread);

        std::latch gone(1);
        there.post([&] {
            network.reset();
            thread.quit();
            gone.count_down();
        });
        gone.wait();
        thread.wait();
        QTRY_COMPARE(server.peer->state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(tst_example)
#include "tst_example.moc"
