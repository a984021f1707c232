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
 * The messages that this account wrote in one community, replies among them, as they were seen last: by them a change
 * of flags is told once, whether it came by an event or was found on a page (P4), and no message is taken for two posts
 * (P3). The newest 1,000 are remembered.
 */
class OwnMessages {
public:
    /** What a message that is seen means against what was known of it. */
    enum class Sight { New, Same, Flagged, Cleared };

    explicit OwnMessages(size_t most = 1'000) : m_most(most) {}

    /** Known from an earlier run. */
    void restore(const OwnMessage &message);
    [[nodiscard]] bool contains(const MessageId &id) const { return m_known.contains(id); }
    /** Null when it is not known; good until the next change. */
    [[nodiscard]] const OwnMessage *find(const MessageId &id) const;

    Sight see(const Message &message);
    /** Same when nobody knows it. */
    Sight moderate(const MessageId &id, bool isSpam, bool isHarmful);
    void dismiss(const MessageId &id);

    /** A post was found to be this message. */
    void explain(const MessageId &id);
    /**
     * Messages of a thread, empty for the top level, that were first seen in this run, not before a moment (ms since
     * the epoch), and that no post was found to be; the oldest first.
     */
    [[nodiscard]] std::vector<OwnMessage> unexplained(const MessageId &thread, qint64 notBefore) const;

    /** Those that lie in one thread, in the order of their ids. */
    [[nodiscard]] std::vector<MessageId> idsIn(const MessageId &thread) const;

    /** What is to be kept on disk since the last call. */
    [[nodiscard]] std::vector<OwnMessage> takeChanged();

private:
    struct Known {
        OwnMessage message;
        bool explained = false;
    };

    void add(const OwnMessage &message, bool explained);
    void note(const MessageId &id);

    size_t m_most;
    QHash<MessageId, Known> m_known;
    std::deque<MessageId> m_order; ///< as they came to be known
    std::vector<MessageId> m_changed;
};

} // namespace coterie
