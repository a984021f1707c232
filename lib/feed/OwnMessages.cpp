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
    if (!m_known.contains(message.id))
        add(message, true);
}

const OwnMessage *OwnMessages::find(const MessageId &id) const
{
    const auto known = m_known.constFind(id);
    return known == m_known.constEnd() ? nullptr : &known->message;
}

OwnMessages::Sight OwnMessages::see(const Message &message)
{
    const auto known = m_known.find(message.id);
    const OwnMessage seen{
        message.id, message.parentMessageId, message.content, message.createdAt, message.isSpam, message.isHarmful,
        false};
    if (known == m_known.end()) {
        add(seen, false);
        note(message.id);
        return Sight::New;
    }
    OwnMessage next = seen;
    next.dismissed = known->message.dismissed && next.isFlagged();
    if (next == known->message)
        return Sight::Same;
    const Sight what = sight(known->message.isFlagged(), next.isFlagged());
    known->message = next;
    note(message.id);
    return what;
}

OwnMessages::Sight OwnMessages::moderate(const MessageId &id, bool isSpam, bool isHarmful)
{
    const auto known = m_known.find(id);
    if (known == m_known.end() || (known->message.isSpam == isSpam && known->message.isHarmful == isHarmful))
        return Sight::Same;
    const Sight what = sight(known->message.isFlagged(), isSpam || isHarmful);
    known->message.isSpam = isSpam;
    known->message.isHarmful = isHarmful;
    known->message.dismissed = known->message.dismissed && known->message.isFlagged();
    note(id);
    return what;
}

void OwnMessages::dismiss(const MessageId &id)
{
    const auto known = m_known.find(id);
    if (known == m_known.end() || !known->message.isFlagged() || std::exchange(known->message.dismissed, true))
        return;
    note(id);
}

void OwnMessages::explain(const MessageId &id)
{
    if (const auto known = m_known.find(id); known != m_known.end())
        known->explained = true;
}

std::vector<OwnMessage> OwnMessages::unexplained(const MessageId &thread, qint64 notBefore) const
{
    std::vector<OwnMessage> found;
    for (const Known &known : m_known) {
        if (!known.explained && known.message.parentMessageId == thread
            && known.message.createdAt.milliseconds() >= notBefore)
            found.push_back(known.message);
    }
    std::ranges::sort(found, {}, [](const OwnMessage &message) { return std::pair(message.createdAt, message.id); });
    return found;
}

std::vector<MessageId> OwnMessages::idsIn(const MessageId &thread) const
{
    std::vector<MessageId> ids;
    for (const Known &known : m_known) {
        if (known.message.parentMessageId == thread)
            ids.push_back(known.message.id);
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
    if (m_order.size() == m_most) {
        m_known.remove(m_order.front());
        m_order.pop_front();
    }
    m_known.insert(message.id, {message, explained});
    m_order.push_back(message.id);
}

void OwnMessages::note(const MessageId &id)
{
    if (std::ranges::find(m_changed, id) == m_changed.end())
        m_changed.push_back(id);
}

} // namespace coterie
