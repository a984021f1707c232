// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <span>

namespace coterie {

/** One of the emoji that people use most. All texts live as long as the program. */
struct Emoji {
    enum class Group { Faces, Gestures, Hearts, Animals, Food, Activities, Travel, Things, Signs };

    const char16_t *text;
    const char *name;  ///< "raised_hands"; unique
    const char *words; ///< what else it is found by, blanks between
    Group group;

    [[nodiscard]] QString string() const { return QString::fromUtf16(text); }
    /** "raised hands" */
    [[nodiscard]] QString title() const { return QString::fromLatin1(name).replace(u'_', u' '); }
};

/** All, in the order of a picker. */
[[nodiscard]] std::span<const Emoji> emojiTable();

/**
 * Those whose name or words begin with each word of the query, the best first: the name itself, names that begin so,
 * a later part of the name, other words. Case and underscores count for nothing.
 */
[[nodiscard]] QList<const Emoji *> findEmoji(const QString &query);

/** Null when no name is just this. */
[[nodiscard]] const Emoji *emojiNamed(QStringView name);
/** Null when it is not in the table. */
[[nodiscard]] const Emoji *emojiOf(const QString &text);

} // namespace coterie
