// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "protocol/Ids.h"
#include "protocol/Result.h"

#include <QString>

#include <functional>

namespace coterie {

/** Gives the single-use pass of one connect (R2). */
class TicketSource {
public:
    virtual ~TicketSource() = default;
    /** Answers once, from the event loop, on the same thread; perhaps never: the caller holds the deadline. */
    virtual void fetch(const TokenAddress &token, std::function<void(Result<QString, ApiError>)> answer) = 0;
};

} // namespace coterie
