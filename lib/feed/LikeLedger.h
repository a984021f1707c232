// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QHash>

#include <optional>

namespace coterie {

/**
 * What this person wishes of likes against what the service confirmed (L1). A wish shows at once, one request is in
 * flight for a message, and the last wish wins. The echo of an own like counts once: the event has no author, so one
 * like_update of the awaited direction is taken for it.
 */
class LikeLedger {
public:
    LikeLedger();
    ~LikeLedger();
    LikeLedger(LikeLedger &&) noexcept;
    LikeLedger &operator=(LikeLedger &&) noexcept;

    /** What the count and the heart of a message do now. */
    struct Effect {
        int delta = 0;                  ///< to add to the count shown
        std::optional<bool> liked = {}; ///< to show, when it changes
        std::optional<bool> send = {};  ///< a request to make now: like or unlike
        bool failed = false;            ///< a wish was rolled back: tell the person
    };

    /** The person wants it so; shown is what the heart shows now. */
    [[nodiscard]] Effect wish(const MessageId &id, bool liked, bool shown);
    /** The request in flight was done, or was found done already. */
    [[nodiscard]] Effect confirmed(const MessageId &id);
    /** The request in flight failed for good: back to what was confirmed. */
    [[nodiscard]] Effect refused(const MessageId &id);
    /** A like_update came: 0 when it is the echo of an own like, else ±1. */
    [[nodiscard]] Effect event(const MessageId &id, bool liked);
    /** A page told count and heart. Returns what to add to that count while a wish is on its way. */
    [[nodiscard]] Effect page(const MessageId &id, bool liked);
    /** A request was done, nothing is under way, and its echo has not come. */
    [[nodiscard]] bool awaitsEcho(const MessageId &id) const;
    /** The service counted: whether its count is what to show now. It is not while a request is under way. */
    [[nodiscard]] bool recounted(const MessageId &id);

private:
    struct Entry;
    QHash<MessageId, Entry> m_entries;
};

} // namespace coterie
