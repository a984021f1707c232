// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"

#include <functional>
#include <optional>

namespace coterie {

/** Where the tokens of one session are kept (R4). Asynchronous; GUI thread. Both callbacks are invoked exactly once. */
class TokenStore {
public:
    virtual ~TokenStore() = default;

    /** Saves renewed tokens; the old ones are dead. They are used once `saved` was invoked, even if saving failed. */
    virtual void save(const TokenPair &tokens, std::function<void()> saved) = 0;
    /**
     * Reads the tokens after the service refused this refresh token, because another program may have renewed the
     * session. Answers with nothing if it cannot read them.
     */
    virtual void load(const QString &refused, std::function<void(std::optional<TokenPair>)> loaded) = 0;
};

} // namespace coterie
