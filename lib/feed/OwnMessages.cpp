// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/OwnMessages.h"

#include <algorithm>
#include <utility>

namespace coterie {
namespace {

OwnMessages::Sight sight(bool wasFlagged, bool isFlagged)
{
    if (wasFlagged == isFlagged)
        return OwnMessages::Sight::Same;
    return isFlagged ? OwnMessages::Sight::Flagged : OwnMessages::Sight::Cleared;
}

} // namespace

void OwnMessages::restore(const OwnMessage &message)
{
    if (!m_entries.contains(message.id))
        add(message, true);
}

const OwnMessage *OwnMessages::find(const MessageId &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.constEnd() ? nullptr : &entry->message;
}

OwnMessages::Sight OwnMessages::see(const Message &message)
{
    const auto entry = m_entries.find(message.id);
    const OwnMessage seen{
        message.id, message.parentMessageId, message.content, message.createdAt, message.isSpam, message.isHarmful,
        false};
    if (entry == m_entries.end()) {
        add(seen, false);
        markChanged(message.id);
        return Sight::New;
    }
    OwnMessage next = seen;
    next.dismissed = entry->message.dismissed && next.isFlagged();
    if (next == entry->message)
        return Sight::Same;
    const Sight what = sight(entry->message.isFlagged(), next.isFlagged());
    entry->message = next;
    markChanged(message.id);
    return what;
}

OwnMessages::Sight OwnMessages::moderate(const MessageId &id, bool isSpam, bool isHarmful)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || (entry->message.isSpam == isSpam && entry->message.isHarmful == isHarmful))
        return Sight::Same;
    const Sight what = sight(entry->message.isFlagged(), isSpam || isHarmful);
    entry->message.isSpam = isSpam;
    entry->message.isHarmful = isHarmful;
    entry->message.dismissed = entry->message.dismissed && entry->message.isFlagged();
    markChanged(id);
    return what;
}

void OwnMessages::dismiss(const MessageId &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !entry->message.isFlagged() || std::exchange(entry->message.dismissed, true))
        return;
    markChanged(id);
}

void OwnMessages::explain(const MessageId &id)
{
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->explained = true;
}

std::vector<OwnMessage> OwnMessages::unexplained(const MessageId &thread, qint64 notBefore) const
{
    std::vector<OwnMessage> found;
    for (const Entry &entry : m_entries) {
        if (!entry.explained && entry.message.parentMessageId == thread
            && entry.message.createdAt.milliseconds() >= notBefore)
            found.push_back(entry.message);
    }
    std::ranges::sort(found, {}, [](const OwnMessage &message) { return std::pair(message.createdAt, message.id); });
    return found;
}

std::vector<MessageId> OwnMessages::idsIn(const MessageId &thread) const
{
    std::vector<MessageId> ids;
    for (const Entry &entry : m_entries) {
        if (entry.message.parentMessageId == thread)
            ids.push_back(entry.message.id);
    }
    std::ranges::sort(ids);
    return ids;
}

std::vector<OwnMessage> OwnMessages::takeChanged()
{
    std::vector<OwnMessage> changed;
    for (const MessageId &id : std::exchange(m_changed, {})) {
        if (const OwnMessage *message = find(id))
            changed.push_back(*message);
    }
    return changed;
}

void OwnMessages::add(const OwnMessage &message, bool explained)
{
    if (m_order.size() == m_maxMessages) {
        m_entries.remove(m_order.front());
        m_order.pop_front();
    }
    m_entries.insert(message.id, {message, explained});
    m_order.push_back(message.id);
}

void OwnMessages::markChanged(const MessageId &id)
{
    if (std::ranges::find(m_changed, id) == m_changed.end())
        m_changed.push_back(id);
}

} // namespace coterie
