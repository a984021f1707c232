// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Http.h"

#include <chrono>
#include <optional>
#include <vector>

namespace coterie::sandbox {

/** A REST answer that a test wants to go wrong. */
struct RestFault {
    QByteArray method;  ///< empty: any
    QString pathPrefix; ///< "/api/v1/communities"; empty: any
    QString pathSuffix; ///< "/ws/ticket"; empty: any
    int remaining = 1;  ///< how many requests it still meets; -1: until it is cleared

    std::optional<Response> answer; ///< instead of the real one
    std::chrono::milliseconds delay{0};
    bool after = false; ///< the request is carried out first, and only its answer is replaced
    bool hang = false;  ///< no answer at all, and the connection stays
    bool drop = false;  ///< no answer, and the connection ends

    [[nodiscard]] bool fits(const Request &request) const;
};

/** Everything a test has asked to go wrong. */
class Faults {
public:
    void add(RestFault fault) { m_rest.push_back(std::move(fault)); }
    void clear();

    /** The first fault that meets this request; counts it down. */
    [[nodiscard]] std::optional<RestFault> takeRest(const Request &request);

    struct UpgradeRefusal {
        int remaining = 0; ///< -1: until it is cleared
        int status = 503;
        bool hang = false;
    };
    void refuseUpgrades(UpgradeRefusal refusal) { m_upgrades = refusal; }
    [[nodiscard]] std::optional<UpgradeRefusal> takeUpgrade();

    struct Loss {
        int remaining = 0;
        QString token; ///< empty: any community
    };
    void loseBroadcasts(Loss loss) { m_loss = std::move(loss); }
    /** True when this broadcast is one of those to lose. */
    [[nodiscard]] bool takeLoss(const QString &token);

private:
    std::vector<RestFault> m_rest;
    UpgradeRefusal m_upgrades;
    Loss m_loss;
};

} // namespace coterie::sandbox
