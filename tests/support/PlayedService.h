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

/** A seam that the backend owns and the test keeps. */
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

/**
 * A service that the test plays, and what a backend on it is made of: no thread, no network, and time as the test tells
 * it.
 */
class PlayedService {
public:
    VirtualScheduler time;
    FixedRandom random{0.5};
    ScriptedHttp *http = nullptr;       ///< the backend's, once it is made
    ScriptedSockets *sockets = nullptr; ///< so, too
    const TokenAddress token{QStringLiteral("Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo")};

    /** The backend that is made of them must not outlive this. */
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

    /** Whatever is on its way between the two sides arrives: a request or an answer, and then a frame's events. */
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
