// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QHash>

#include <optional>

namespace coterie {

/**
 * Keeps the user's wanted likes apart from those that the service has confirmed (L1). A wanted like shows at once, each
 * message has at most one request in flight, and the last wish wins. The echo of an own like must not be counted twice:
 * events have no author, so the first like_update in the expected direction is taken for the echo.
 */
class LikeLedger {
public:
    LikeLedger();
    ~LikeLedger();
    LikeLedger(LikeLedger &&) noexcept;
    LikeLedger &operator=(LikeLedger &&) noexcept;

    /** What to change in a message and what to send. */
    struct Effect {
        int delta = 0;                  ///< to add to the shown count
        std::optional<bool> liked = {}; ///< whether to show it as liked, if that changes
        std::optional<bool> send = {};  ///< a request to send now: like (true) or unlike
        bool failed = false;            ///< a wish was rolled back; tell the user
    };

    /** Records that the user likes or unlikes a message; `shown` is whether it is shown as liked now. */
    [[nodiscard]] Effect wish(const MessageId &id, bool liked, bool shown);
    /** Records that the request in flight succeeded, or was already carried out. */
    [[nodiscard]] Effect confirmed(const MessageId &id);
    /** Records that the request in flight failed permanently, and rolls back to the confirmed state. */
    [[nodiscard]] Effect refused(const MessageId &id);
    /** Handles a like_update. The delta is 0 for the echo of an own like, otherwise ±1. */
    [[nodiscard]] Effect event(const MessageId &id, bool liked);
    /** Handles the liked flag of a page. The delta is what to add to the page's count while a wish is pending. */
    [[nodiscard]] Effect page(const MessageId &id, bool liked);
    /** Returns whether a request has succeeded, none is in flight, and its echo has not arrived. */
    [[nodiscard]] bool awaitsEcho(const MessageId &id) const;
    /**
     * Handles a count from the service. Returns whether to show it, which is not the case while a request is in flight.
     */
    [[nodiscard]] bool recounted(const MessageId &id);

private:
    struct Entry;
    QHash<MessageId, Entry> m_entries;
};

} // namespace coterie
