// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/NetworkClient.h"
#include "storage/Storage.h"
#include "support/ScriptedHttp.h"
#include "support/ScriptedSockets.h"
#include "support/VirtualScheduler.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>

#include <functional>
#include <memory>

namespace coterie::test {

using namespace std::chrono_literals;

/** An interface that the backend owns and the test keeps a reference to. */
struct LentScheduler : Scheduler {
    explicit LentScheduler(VirtualScheduler &its) : scheduler(its) {}
    [[nodiscard]] std::chrono::milliseconds now() const override { return scheduler.now(); }
    [[nodiscard]] qint64 wallClock() const override { return scheduler.wallClock(); }
    [[nodiscard]] std::unique_ptr<Timer> startTimer(std::chrono::milliseconds delay,
                                                    std::function<void()> call) override
    {
        return scheduler.startTimer(delay, std::move(call));
    }
    VirtualScheduler &scheduler;
};

/** A simulated service, and a backend that uses it: no threads, no network, and virtual time. */
class PlayedService {
public:
    VirtualScheduler time;
    FixedRandom random{0.5};
    ScriptedHttp *http = nullptr;       ///< owned by the backend, once it is created
    ScriptedSockets *sockets = nullptr; ///< the same
    const TokenAddress token{QStringLiteral("Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo")};

    /** Returns the options of a backend, which must not outlive this object. */
    [[nodiscard]] NetworkClient::Options options()
    {
        NetworkClient::Options options;
        options.credentials = {Origin::parse(QStringLiteral("https://api.example")).value(),
                               QStringLiteral("key"),
                               QStringLiteral("token"),
                               {}};
        options.ownThread = false;
        options.parts = [this] {
            auto lentHttp = std::make_unique<ScriptedHttp>();
            auto lentSockets = std::make_unique<ScriptedSockets>();
            http = lentHttp.get();
            sockets = lentSockets.get();
            return NetworkClient::Parts{std::make_unique<LentScheduler>(time), std::make_unique<FixedRandom>(0.5),
                                        std::move(lentHttp), std::move(lentSockets)};
        };
        return options;
    }

    /** Delivers everything in flight between the two sides: requests and responses, and then the events of a frame. */
    void settle(NetworkClient &backend, Storage *storage = nullptr)
    {
        for (int round = 0; round < 3; ++round) {
            time.settle();
            if (storage)
                storage->flush();
            bool back = false;
            QObject context;
            backend.call<Done>(
                &context, [](ApiClient &, const Reply<Done> &reply) { reply(Done()); },
                [&back](const Result<Done, ApiError> &) { back = true; });
            await([&back] { return back; });
        }
    }

protected:
    static void await(const std::function<bool()> &come)
    {
        const QDeadlineTimer deadline(5s);
        while (!come() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        if (!come())
            QTest::qFail("The two sides did not hear from each other", __FILE__, __LINE__);
    }
};

} // namespace coterie::test
