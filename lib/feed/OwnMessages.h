// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/OwnMessage.h"

#include <QHash>

#include <deque>
#include <optional>
#include <vector>

namespace coterie {

/**
 * The messages that this account wrote in one community, including replies, in their last known state. It ensures that
 * each change of moderation flags is reported once, whether it arrives by an event or a page (P4), and that no message
 * is matched to two posts (P3). The newest 1,000 are remembered.
 */
class OwnMessages {
public:
    /** How a message differs from its last known state. */
    enum class Sight { New, Same, Flagged, Cleared };

    explicit OwnMessages(size_t maxMessages = 1'000) : m_maxMessages(maxMessages) {}

    /** Adds a message that was stored by an earlier run. */
    void restore(const OwnMessage &message);
    [[nodiscard]] bool contains(const MessageId &id) const { return m_entries.contains(id); }
    /** Returns a message, valid until the next change; null if it is unknown. */
    [[nodiscard]] const OwnMessage *find(const MessageId &id) const;

    /** Records the current state of a message. */
    Sight see(const Message &message);
    /** Records new moderation flags. Returns Same if the message is unknown. */
    Sight moderate(const MessageId &id, bool isSpam, bool isHarmful);
    void dismiss(const MessageId &id);

    /** Records that a post was matched to this message. */
    void explain(const MessageId &id);
    /**
     * Returns the messages that were first seen in this run and not matched to a post, created at or after `notBefore`
     * (ms since the epoch), oldest first. `thread` is empty for the top level.
     */
    [[nodiscard]] std::vector<OwnMessage> unexplained(const MessageId &thread, qint64 notBefore) const;

    /** Returns the ids of the messages in a thread, sorted. */
    [[nodiscard]] std::vector<MessageId> idsIn(const MessageId &thread) const;

    /** Returns the messages that were changed since the last call, to be saved. */
    [[nodiscard]] std::vector<OwnMessage> takeChanged();

private:
    struct Entry {
        OwnMessage message;
        bool explained = false; ///< matched to a post, or from an earlier run
    };

    void add(const OwnMessage &message, bool explained);
    void markChanged(const MessageId &id);

    size_t m_maxMessages;
    QHash<MessageId, Entry> m_entries;
    std::deque<MessageId> m_order; ///< in order of addition
    std::vector<MessageId> m_changed;
};

} // namespace coterie
