// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/FeedSamples.h"

#include <functional>
#include <map>
#include <random>

namespace coterie::sample {

/** A model of the service, slow and simple. It knows all messages, and what it ever sent about each. */
class FeedWorld {
public:
    struct Entry {
        Message message;
        bool deleted = false;
        qint64 others = 0; ///< likes by other members
        bool mine = false; ///< liked by this account
        qint64 replies = 0;
    };

    /** Returns a number in [0, below). 0 always means the simplest case. */
    using Draw = std::function<int(int)>;

    explicit FeedWorld(Draw draw) : m_draw(std::move(draw)) {}
    explicit FeedWorld(std::mt19937 &random)
        : FeedWorld([&random](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); })
    {
    }

    int draw(int below) { return m_draw(below); }

    /** ms since the epoch. Advances by 0 to 2 per message, so that some messages share a time. */
    [[nodiscard]] qint64 now() const { return m_now; }

    /**
     * Publishes a message. Some are older than published ones, because they were in review, but not older than
     * notBefore. Some have the same time as others, in a different notation.
     */
    Entry &publish(const UserId &author, const QString &content, qint64 notBefore)
    {
        m_now = std::max(m_now + draw(3), notBefore);
        const qint64 late = draw(4) == 3 ? draw(12) : 0;
        Message message = live(0, author, content);
        message.id = MessageId(QStringLiteral("%1-%2").arg(draw(100), 2, 10, QLatin1Char('0')).arg(++m_count));
        message.createdAt = Timestamp::fromMicroseconds(std::max(m_now - late, notBefore) * 1'000);
        if (draw(4) == 3)
            message.createdAt = rewritten(message.createdAt);
        message.isSpam = draw(15) == 14;
        Entry &entry = m_entries[positionOf(message)];
        entry.message = message;
        m_positions[message.id] = positionOf(message);
        return entry;
    }

    [[nodiscard]] Entry *find(const MessageId &id)
    {
        const auto place = m_positions.find(id);
        return place == m_positions.end() ? nullptr : &m_entries.at(place->second);
    }

    /** Returns a random message; null if there is none. */
    [[nodiscard]] Entry *any()
    {
        if (m_entries.empty())
            return nullptr;
        const size_t last = m_entries.size() - 1;
        const size_t back = draw(3) == 2 ? static_cast<size_t>(draw(static_cast<int>(last) + 1))
                                         : std::min(last, static_cast<size_t>(draw(30)));
        Entry &entry = std::prev(m_entries.end(), static_cast<std::ptrdiff_t>(back) + 1)->second;
        return entry.deleted ? nullptr : &entry;
    }

    /** Returns the same time with other digits. */
    [[nodiscard]] static Timestamp rewritten(const Timestamp &moment)
    {
        QString text = moment.text;
        return {moment.microseconds, text.replace(QLatin1Char('Z'), QStringLiteral("00Z"))};
    }

    /** Changes the time of a message. */
    void redate(const MessageId &id, qint64 milliseconds)
    {
        auto node = m_entries.extract(m_positions.at(id));
        node.mapped().message.createdAt = Timestamp::fromMicroseconds(milliseconds * 1'000);
        node.key() = m_positions[id] = positionOf(node.mapped().message);
        m_entries.insert(std::move(node));
    }

    /** Returns the message as REST returns it now. */
    [[nodiscard]] FeedStore::Page page(const MessageId &before, int limit) const
    {
        FeedStore::Page page{.before = before};
        auto end = m_entries.end();
        if (!before.isEmpty())
            end = m_entries.find(m_positions.at(before));
        while (end != m_entries.begin() && page.messages.size() < limit) {
            --end;
            if (!end->second.deleted)
                page.messages.append(told(end->second));
        }
        page.last = page.messages.size() < limit;
        return page;
    }

    [[nodiscard]] static Message told(const Entry &entry)
    {
        Message message = entry.message;
        message.likeCount = entry.others + (entry.mine ? 1 : 0);
        message.liked = entry.mine;
        message.replyCount = entry.replies;
        return message;
    }

    using Order = std::tuple<qint64, QString, QString>;
    [[nodiscard]] static Order positionOf(const Message &message)
    {
        return {message.createdAt.microseconds, message.createdAt.text, message.id.text()};
    }
    [[nodiscard]] const std::map<Order, Entry> &entries() const { return m_entries; }

private:
    Draw m_draw;
    qint64 m_now = epoch;
    int m_count = 0;
    std::map<Order, Entry> m_entries; ///< oldest first
    std::map<MessageId, Order> m_positions;
};

} // namespace coterie::sample
