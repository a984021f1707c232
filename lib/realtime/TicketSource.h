// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "protocol/Ids.h"
#include "protocol/Result.h"

#include <QString>

#include <functional>

namespace coterie {

/** Provides tickets, each valid for one connection attempt (R2). */
class TicketSource {
public:
    virtual ~TicketSource() = default;
    /** Requests a ticket. Answers at most once, from the calling thread's event loop; the caller has the deadline. */
    virtual void fetch(const TokenAddress &token, std::function<void(Result<QString, ApiError>)> answer) = 0;
};

} // namespace coterie
