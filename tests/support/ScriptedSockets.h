// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/Socket.h"
#include "realtime/TicketSource.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace coterie::test {

/** The test's side of a socket that the connection opened. Outlives the socket. */
struct SocketRecord {
    QUrl url;
    Socket::Handlers handlers;
    std::optional<quint16> closed; ///< by us
    int pings = 0;
    bool destroyed = false;

    void accept() const { handlers.opened(); }
    void text(const QString &frame) const { handlers.text(frame); }
    void end(SocketEnd::Cause cause, std::optional<quint16> code = std::nullopt) const
    {
        handlers.ended({cause, code, {}});
    }
    void drop() const { end(SocketEnd::Cause::Lost); }
};

class ScriptedSockets : public SocketFactory {
public:
    std::vector<std::shared_ptr<SocketRecord>> all;

    [[nodiscard]] std::unique_ptr<Socket> create() override
    {
        all.push_back(std::make_shared<SocketRecord>());
        return std::make_unique<Scripted>(all.back());
    }
    [[nodiscard]] SocketRecord &last() const { return *all.back(); }
    [[nodiscard]] int count() const { return static_cast<int>(all.size()); }
    [[nodiscard]] int alive() const
    {
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const auto &one) { return !one->destroyed && !one->closed; }));
    }

private:
    struct Scripted : Socket {
        explicit Scripted(std::shared_ptr<SocketRecord> its) : record(std::move(its)) {}
        ~Scripted() override { record->destroyed = true; }
        void open(const QUrl &url, Handlers handlers) override
        {
            record->url = url;
            record->handlers = std::move(handlers);
        }
        void close(quint16 code) override { record->closed = code; }
        void ping() override { ++record->pings; }
        std::shared_ptr<SocketRecord> record;
    };
};

/** Returns the API client's error for a status. */
inline ApiError refusal(int status, const QString &words = {},
                        std::optional<std::chrono::milliseconds> retryAfter = std::nullopt)
{
    using Kind = ApiError::Kind;
    ApiError error;
    error.status = status;
    error.serverMessage = words;
    error.retryAfter = retryAfter;
    if (status == 429 || status == 503)
        error.kind = Kind::Throttled;
    else if (status >= 500)
        error.kind = Kind::Server;
    else if (status == 401)
        error.kind = Kind::SignInRequired;
    else if (status == 403)
        error.kind = Kind::Forbidden;
    else if (status == 404)
        error.kind = Kind::NotFound;
    else
        error.kind = status >= 400 ? Kind::Rejected : Kind::Redirected;
    return error;
}

/** Returns the API client's error for a request without a response. */
inline ApiError failure(ApiError::Kind kind, const QString &words = {})
{
    ApiError error;
    error.kind = kind;
    error.serverMessage = words;
    return error;
}

class ScriptedTickets : public TicketSource {
public:
    using Answer = Result<QString, ApiError>;
    struct Request {
        TokenAddress token;
        std::function<void(Answer)> answer;
    };
    std::vector<Request> all;

    void fetch(const TokenAddress &token, std::function<void(Answer)> answer) override
    {
        all.push_back({token, std::move(answer)});
    }
    [[nodiscard]] int count() const { return static_cast<int>(all.size()); }
    /** Answers the last request with "ticket+1", "ticket+2", … */
    void give() const { all.back().answer(QStringLiteral("ticket+%1").arg(all.size())); }
    void refuse(const ApiError &error) const { all.back().answer(error); }
};

} // namespace coterie::test
