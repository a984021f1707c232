// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Http.h"

#include <chrono>
#include <optional>
#include <vector>

namespace coterie::sandbox {

/** A failure that a test requests for matching REST requests. */
struct RestFault {
    QByteArray method;  ///< empty: any
    QString pathPrefix; ///< "/api/v1/communities"; empty: any
    QString pathSuffix; ///< "/ws/ticket"; empty: any
    int remaining = 1;  ///< requests left; -1: until cleared

    std::optional<Response> answer; ///< replaces the real one
    std::chrono::milliseconds delay{0};
    bool after = false; ///< carry out the request, then replace its response
    bool hang = false;  ///< send no response and keep the connection open
    bool drop = false;  ///< send no response and close the connection

    [[nodiscard]] bool fits(const Request &request) const;
};

/** All failures that a test has requested. */
class Faults {
public:
    void add(RestFault fault) { m_rest.push_back(std::move(fault)); }
    void clear();

    /** Returns the first fault that matches the request, and decrements its count. */
    [[nodiscard]] std::optional<RestFault> takeRest(const Request &request);

    struct UpgradeRefusal {
        int remaining = 0; ///< -1: until cleared
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
    /** Returns whether to drop this broadcast, and decrements the count. */
    [[nodiscard]] bool takeLoss(const QString &token);

private:
    std::vector<RestFault> m_rest;
    UpgradeRefusal m_upgrades;
    Loss m_loss;
};

} // namespace coterie::sandbox
