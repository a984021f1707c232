// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <span>

namespace coterie {

/** One emoji. All texts live as long as the program. */
struct Emoji {
    enum class Group { Faces, Gestures, Hearts, Animals, Food, Activities, Travel, Things, Signs };

    const char16_t *text;
    const char *name;  ///< "raised_hands"; unique
    const char *words; ///< other search words, separated by blanks
    Group group;

    [[nodiscard]] QString string() const { return QString::fromUtf16(text); }
    /** Returns the name to show, such as "raised hands". */
    [[nodiscard]] QString title() const { return QString::fromLatin1(name).replace(u'_', u' '); }
};

/** Returns all emoji, in the order of the picker. */
[[nodiscard]] std::span<const Emoji> emojiTable();

/**
 * Returns the emoji of which the name or the search words start with each word of the query, best match first: the
 * exact name, names that start with it, a later part of the name, other words. Case and underscores do not matter.
 */
[[nodiscard]] QList<const Emoji *> findEmoji(const QString &query);

/** Returns null if there is no such name. */
[[nodiscard]] const Emoji *emojiNamed(QStringView name);
/** Returns null if it is not in the table. */
[[nodiscard]] const Emoji *emojiOf(const QString &text);

} // namespace coterie
