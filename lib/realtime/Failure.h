// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/ConnectionState.h"
#include "realtime/RealtimeOptions.h"

#include <QString>

#include <chrono>
#include <optional>

namespace coterie {

struct ApiError;
struct SocketEnd;

/** What one failed attempt, or one lost link, means for the next (R4). */
struct Failure {
    enum class Class {
        Temporary, ///< back off
        Throttled, ///< the server said when, or that it is too much
        Halted,    ///< nothing changes by trying again; somebody must do something, or a slow probe finds out
    };
    Class kind = Class::Temporary;
    ConnectionReason reason = ConnectionReason::None;
    QString detail; ///< for a person; never a secret
    /** Wait at least this long. */
    std::chrono::milliseconds least{0};
    /** Halted only: look again after this. Nothing: only a person, or new settings, start it again. */
    std::optional<std::chrono::milliseconds> probe;

    friend bool operator==(const Failure &, const Failure &) = default;
};

/**
 * The table "What each failure means" of docs/realtime.md. It remembers only what came several times in a row, for some
 * things are harmless once and not three times.
 */
class FailureJudge {
public:
    explicit FailureJudge(const RealtimeOptions &options);

    [[nodiscard]] Failure ticketFailed(const ApiError &error);
    /** An HTTP status that is not 2xx. */
    [[nodiscard]] Failure ticketRefused(int status, const QString &words,
                                        std::optional<std::chrono::milliseconds> retryAfter) const;
    /** 200, and no ticket in it. */
    [[nodiscard]] Failure ticketMalformed();
    /** No answer within the deadline. */
    [[nodiscard]] Failure stageTimedOut() const;
    /** Before the socket was open. */
    [[nodiscard]] Failure connectEnded(const SocketEnd &end);
    /** After it had been Live. */
    [[nodiscard]] Failure liveEnded(const SocketEnd &end);

    void ticketArrived() { m_malformedTickets = 0; }
    void opened();
    void stable();

private:
    Failure closedWith(quint16 code, const QString &words);
    Failure tls(const QString &words);

    const RealtimeOptions &m_options;
    int m_malformedTickets = 0;
    int m_refusedUpgrades = 0;
    int m_tlsErrors = 0;
    int m_protocolErrors = 0; ///< 1002
    int m_refusedData = 0;    ///< 1003, 1007, 1008, 1009, 1010
};

} // namespace coterie
