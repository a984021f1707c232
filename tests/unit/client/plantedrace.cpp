// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// A deliberate data race that ThreadSanitizer must find. The hand-over is the program's own. The bug is a typical one:
// the caller keeps using an object that it gave to the network thread.

#include "client/NetworkClient.h"
#include "realtime/QtScheduler.h"
#include "support/ScriptedSockets.h"
#include "support/VirtualScheduler.h"

#include <QCoreApplication>

#include <cstdio>

using namespace coterie;
using namespace coterie::test;

namespace {

class NoHttp : public Http {
public:
    void send(HttpRequest, std::function<void(HttpResponse)>) override {}
};

NetworkClient::Parts parts()
{
    return {std::make_unique<QtScheduler>(), std::make_unique<FixedRandom>(0.5), std::make_unique<NoHttp>(),
            std::make_unique<ScriptedSockets>()};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    NetworkClient::Options options;
    options.parts = parts;
    NetworkClient backend(options);
    int shared = 0;
    backend.call<bool>(
        &application,
        [&shared](ApiClient &, const Reply<bool> &reply) {
            ++shared;
            reply(true);
        },
        [](const Result<bool, ApiError> &) { QCoreApplication::quit(); });
    ++shared;
    QCoreApplication::exec();
    std::printf("%d\n", shared);
    return 0;
}
