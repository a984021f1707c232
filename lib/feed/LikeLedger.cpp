// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/LikeLedger.h"

#include <utility>

// What holds for each entry, with a like counted as 1 and no like as 0:
//
//   shown count = base + wished - counted        shown heart = wished
//
// where base is the last page's count plus every like_update since, and counted says whether this account's like is
// in base. From this follows what each input does to the shown count:
//
// - wish: wished changes, and the difference shows at once.
// - an echo: base moves by one and counted with it, so the shown count stays. Each request promises one echo at most;
//   the first like_update of its direction that can be it is taken for it: when a stranger liked at the same moment,
//   the real echo counts for theirs. It may come before or after the answer.
// - any other like_update: base moves by one, and so does the shown count. So base holds every like_update, whosever it
//   was: when none is lost, it is right however they were attributed, and only counted must come to rest where this
//   account's like does. A lost echo leaves the count one off until the next page, which a gap brings at once.
// - confirmed: no count moves. When the wish has changed meanwhile, the next request goes out: one in flight, and the
//   last wish wins.
// - refused: wished falls back to what is confirmed. An echo that was already taken was a stranger's after all: base
//   keeps it, counted gives it back.
// - a page: base is its count, and counted its heart. A wish in flight stays on top. A page that shows the request
//   done settles it: its echo is not awaited any more.
// - a page that contradicts a request that was confirmed since the page before may have been made before it, or come
//   from a cache: it is overruled once, and believed the second time.
// - a recount: base is the service's count, with this account's like in it if that is confirmed. With nothing in flight
//   it settles everything; its echo is not awaited any more.
//
// An entry lives from the first wish until a page agrees with it or is believed.

namespace coterie {

struct LikeLedger::Entry {
    bool confirmed = false; ///< what the service has told, by an answer or a page
    bool counted = false;
    bool wished = false;
    bool inFlight = false;
    bool asked = false;     ///< what the latest request asks for
    bool doubted = false;   ///< a page was overruled since the last answer
    int echoes[2] = {0, 0}; ///< awaited unlikes and likes

    [[nodiscard]] int overlay() const { return int(wished) - int(counted); }
    [[nodiscard]] bool settled() const
    {
        return !inFlight && counted == confirmed && echoes[false] == 0 && echoes[true] == 0;
    }

    bool ask()
    {
        inFlight = true;
        asked = wished;
        ++echoes[asked];
        return asked;
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
        return {.liked = liked}; // a row that an event brought anew shows no heart
    if (entry == m_entries.end())
        entry = m_entries.insert(id, Entry{.confirmed = shown, .counted = shown, .wished = shown});
    Effect effect{.delta = liked ? 1 : -1, .liked = liked};
    entry->wished = liked;
    if (!entry->inFlight)
        effect.send = entry->ask();
    return effect;
}

LikeLedger::Effect LikeLedger::confirmed(const MessageId &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !entry->inFlight)
        return {};
    entry->inFlight = false;
    entry->confirmed = entry->asked;
    entry->doubted = false;
    Effect effect;
    if (entry->wished != entry->confirmed)
        effect.send = entry->ask();
    return effect;
}

LikeLedger::Effect LikeLedger::refused(const MessageId &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !entry->inFlight)
        return {};
    if (entry->confirmed == entry->asked)
        return confirmed(id); // a page showed it done, whatever the answer says
    const int overlay = entry->overlay();
    entry->inFlight = false;
    if (entry->echoes[entry->asked] > 0)
        --entry->echoes[entry->asked];
    else
        entry->counted = !entry->asked;
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
    const bool agrees = liked == (entry->inFlight ? entry->asked : entry->confirmed);
    if (!entry->inFlight && (agrees || entry->doubted)) {
        m_entries.remove(id);
        return {.liked = liked};
    }
    entry->counted = liked;
    if (entry->inFlight)
        entry->confirmed = liked;
    else
        entry->doubted = true;
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
