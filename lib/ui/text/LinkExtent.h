// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace coterie {

/** The greatest length of a link, in UTF-16 code units. A longer one is no link: cut off, it would lead elsewhere. */
inline constexpr qsizetype maxLinkLength = 2048;

/**
 * Finds the http and https addresses of a text, as written, in their order. The extent follows one rule:
 * - An address ends at white space, controls, quotes, characters that turn the writing direction, and punctuation
 *   outside ASCII, except where such a mark stands inside a word ("L’Équipe", "Michelson–Morley").
 * - Its brackets are balanced: it ends before a closing bracket that it did not open, and before an opening bracket
 *   that it does not close.
 * - Sentence marks at its end belong to the sentence. One before another address ends the first one.
 * - Format characters that join or shape letters, such as the joiners of Persian and of emoji, stay inside.
 *
 * Calls found(address) for each, and stops when that returns false. Takes linear time. Thread-safe.
 */
template <typename Found>
void forEachLink(QStringView text, Found found);

/** One address in a text: where it is, where its last character ends, and where the search continues. */
struct LinkExtent {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype next = 0;
};

/** Returns the first address at or after a position. Its begin is -1 if there is none. */
[[nodiscard]] LinkExtent nextLink(QStringView text, qsizetype from);

template <typename Found>
void forEachLink(QStringView text, Found found)
{
    for (LinkExtent link = nextLink(text, 0); link.begin >= 0; link = nextLink(text, link.next)) {
        if (link.end > link.begin && !found(text.sliced(link.begin, link.end - link.begin)))
            return;
    }
}

} // namespace coterie
