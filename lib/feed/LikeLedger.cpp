// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/LikeLedger.h"

#include <utility>

// Invariants of each entry, with a like counted as 1 and no like as 0:
//
//   shown count = base + wished - counted        shown as liked = wished
//
// where base is the count of the last page plus all like_updates since, and counted is whether base includes this
// account's like. This determines how each input changes the shown count:
//
// - wish: wished changes, and the difference is shown at once.
// - an echo: base changes by one and counted with it, so the shown count stays. Each request has at most one echo. The
//   first like_update in its direction is taken for it. If another user liked at the same moment, the real echo
//   counts as theirs. The echo may arrive before or after the response.
// - any other like_update: base and the shown count change by one. Base includes the like_updates of all users,
//   so if none is lost it is right regardless of how they were attributed, and only counted must end up equal to this
//   account's like. A lost echo leaves the count off by one until the next page, which a gap requests at once.
// - confirmed: no count changes. If the wish has changed meanwhile, the next request is sent: there is only one in
//   flight, and the last wish wins.
// - refused: wished returns to the confirmed state. If an echo was already accepted, it was another user's after all:
//   base keeps it, and counted is reset.
// - a page: base becomes its count and counted its liked flag. A wish in flight is added on top. If the page already
//   shows the result of the request, the echo is no longer expected.
// - a page that contradicts a request confirmed since the previous page may be older than the request, or cached: it
//   is overruled once, and accepted the second time.
// - a recount: base becomes the service's count, which includes this account's like if confirmed. If nothing is in
//   flight, everything is settled and no echo is expected any more.
//
// An entry exists from the first wish until a page agrees with it or is accepted.

namespace coterie {

struct LikeLedger::Entry {
    bool confirmed = false; ///< the state according to the last response or page
    bool counted = false;
    bool wished = false;
    bool inFlight = false;
    bool requested = false; ///< what the latest request asks for
    bool overruled = false; ///< a page was overruled since the last response
    int echoes[2] = {0, 0}; ///< expected unlikes and likes

    [[nodiscard]] int overlay() const { return int(wished) - int(counted); }
    [[nodiscard]] bool settled() const
    {
        return !inFlight && counted == confirmed && echoes[false] == 0 && echoes[true] == 0;
    }

    bool sendRequest()
    {
        inFlight = true;
        requested = wished;
        ++echoes[requested];
        return requested;
    }
};

LikeLedger::LikeLedger() = default;
LikeLedger::~LikeLedger() = default;
LikeLedger::LikeLedger(LikeLedger &&) noexcept = default;
LikeLedger &LikeLedger::operator=(LikeLedger &&) noexcept = default;

LikeLedger::Effect LikeLedger::wish(const MessageId &id, bool liked, bool shown)
{
    auto entry = m_entries.find(id);
    if (entry == m_entries.end() && shown == liked)
        return {};
    if (entry != m_entries.end() && entry->wished == liked)
        return {.liked = liked}; // an event may have created a new row, which is not shown as liked
    if (entry == m_entries.end())
        entry = m_entries.insert(id, Entry{.confirmed = shown, .counted = shown, .wished = shown});
    Effect effect{.delta = liked ? 1 : -1, .liked = liked};
    entry->wished = liked;
    if (!entry->inFlight)
        effect.send = entry->sendRequest();
    return effect;
}

LikeLedger::Effect LikeLedger::confirmed(const MessageId &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !entry->inFlight)
        return {};
    entry->inFlight = false;
    entry->confirmed = entry->requested;
    entry->overruled = false;
    Effect effect;
    if (entry->wished != entry->confirmed)
        effect.send = entry->sendRequest();
    return effect;
}

LikeLedger::Effect LikeLedger::refused(const MessageId &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !entry->inFlight)
        return {};
    if (entry->confirmed == entry->requested)
        return confirmed(id); // a page has shown the result, whatever the response says
    const int overlay = entry->overlay();
    entry->inFlight = false;
    if (entry->echoes[entry->requested] > 0)
        --entry->echoes[entry->requested];
    else
        entry->counted = !entry->requested;
    Effect effect;
    if (entry->wished != entry->confirmed) {
        entry->wished = entry->confirmed;
        effect.liked = entry->wished;
        effect.failed = true;
    }
    effect.delta = entry->overlay() - overlay;
    if (entry->settled())
        m_entries.remove(id);
    return effect;
}

LikeLedger::Effect LikeLedger::event(const MessageId &id, bool liked)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || entry->counted == liked || entry->echoes[liked] == 0)
        return {.delta = liked ? 1 : -1};
    --entry->echoes[liked];
    entry->counted = liked;
    return {};
}

LikeLedger::Effect LikeLedger::page(const MessageId &id, bool liked)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return {.liked = liked};
    const bool agrees = liked == (entry->inFlight ? entry->requested : entry->confirmed);
    if (!entry->inFlight && (agrees || entry->overruled)) {
        m_entries.remove(id);
        return {.liked = liked};
    }
    entry->counted = liked;
    if (entry->inFlight)
        entry->confirmed = liked;
    else
        entry->overruled = true;
    if (agrees)
        entry->echoes[false] = entry->echoes[true] = 0;
    return {.delta = entry->overlay(), .liked = entry->wished};
}

bool LikeLedger::awaitsEcho(const MessageId &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry != m_entries.constEnd() && !entry->inFlight && !entry->settled();
}

bool LikeLedger::recounted(const MessageId &id)
{
    const auto entry = m_entries.constFind(id);
    if (entry != m_entries.constEnd() && entry->inFlight)
        return false;
    m_entries.remove(id);
    return true;
}

} // namespace coterie
