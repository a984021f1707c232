// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Http.h"
#include "server/Service.h"
#include "server/SignIns.h"

#include <chrono>

namespace coterie::sandbox {

/**
 * The pages under /consent, which stand in for X's: a member is chosen, and the browser is sent to the redirect URL
 * with a challenge code. Plain HTML without scripts.
 *
 * The elements that a test clicks have these ids: as-NAME (the username with '-' for each '.'), as-newcomer, deny, the
 * checkboxes expired, slow, and show-link, and on the page with the link, continue.
 */
class Consent {
public:
    Consent(Service &service, SignIns &signIns) : m_service(service), m_signIns(signIns) {}

    /** Sets how long an answer takes that was asked to be slow. */
    void setSlowness(std::chrono::milliseconds slowness) { m_slowness = slowness; }

    [[nodiscard]] Outcome handle(const Request &request);

private:
    [[nodiscard]] Response page(const Request &request) const;
    [[nodiscard]] Outcome decide(const Request &request);
    [[nodiscard]] QString members() const;

    Service &m_service;
    SignIns &m_signIns;
    std::chrono::milliseconds m_slowness{5'000};
};

} // namespace coterie::sandbox
