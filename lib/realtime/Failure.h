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

/** What follows from a failed attempt or a lost link (R4). */
struct Failure {
    enum class Class {
        Temporary, ///< back off
        Throttled, ///< the server asked to wait, with or without a time
        Halted,    ///< retrying does not help; wait for the user or for a slow probe
    };
    Class kind = Class::Temporary;
    ConnectionReason reason = ConnectionReason::None;
    QString detail; ///< for the user; never contains a secret
    /** Minimum wait before the next attempt. */
    std::chrono::milliseconds minWait{0};
    /** Halted only: time until the next probe. If absent, only the user or new settings start another attempt. */
    std::optional<std::chrono::milliseconds> probe;

    friend bool operator==(const Failure &, const Failure &) = default;
};

/**
 * Implements the table "What each failure means" of docs/realtime.md. It only remembers how often some failures
 * occurred in a row, since they are harmless once but not three times.
 */
class FailureJudge {
public:
    explicit FailureJudge(const RealtimeOptions &options);

    [[nodiscard]] Failure ticketFailed(const ApiError &error);
    /** Judges a ticket request that was answered with a status other than 2xx. */
    [[nodiscard]] Failure ticketRefused(int status, const QString &message,
                                        std::optional<std::chrono::milliseconds> retryAfter) const;
    /** Judges a 200 response without a ticket. */
    [[nodiscard]] Failure ticketMalformed();
    /** Judges a stage that passed its deadline. */
    [[nodiscard]] Failure stageTimedOut() const;
    /** Judges a socket that ended before it was open. */
    [[nodiscard]] Failure connectEnded(const SocketEnd &end);
    /** Judges a socket that ended while Live. */
    [[nodiscard]] Failure liveEnded(const SocketEnd &end);

    void ticketArrived() { m_malformedTickets = 0; }
    void opened();
    void stable();

private:
    Failure closedWith(quint16 code, const QString &message);
    Failure tls(const QString &message);

    const RealtimeOptions &m_options;
    int m_malformedTickets = 0;
    int m_refusedUpgrades = 0;
    int m_tlsErrors = 0;
    int m_protocolErrors = 0; ///< 1002
    int m_refusedData = 0;    ///< 1003, 1007, 1008, 1009, 1010
};

} // namespace coterie
