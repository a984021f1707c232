// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/composer/EmojiTable.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

enum class Fit { Name, BeginsName, PartOfName, OtherWord };

bool anyBegins(QLatin1StringView list, QChar separator, const QString &word)
{
    if (list.startsWith(word))
        return true;
    for (qsizetype at = list.indexOf(separator); at >= 0; at = list.indexOf(separator, at + 1)) {
        if (list.sliced(at + 1).startsWith(word))
            return true;
    }
    return false;
}

/**
 * Returns whether other programs use a name for the emoji: its name without underscores ("thumbsup"), or a word that is
 * a number ("+1", "100").
 */
bool isAlias(const Emoji &emoji, QStringView word)
{
    const auto isDigit = [](QChar c) { return c.unicode() >= u'0' && c.unicode() <= u'9'; };
    if (!word.isEmpty() && isDigit(word.back())) {
        const QString words = QLatin1StringView(emoji.words);
        return words.split(u' ').contains(word);
    }
    const QLatin1StringView name(emoji.name);
    qsizetype at = 0;
    for (const QChar c : word) {
        while (at < name.size() && name.at(at) == u'_' && c != u'_')
            ++at;
        if (at == name.size() || QChar(name.at(at)) != c.toLower())
            return false;
        ++at;
    }
    return at == name.size() && at > 0;
}

/** Returns how well one word matches the emoji, or nothing if it does not match. */
std::optional<Fit> fit(const Emoji &emoji, const QString &word)
{
    const QLatin1StringView name(emoji.name);
    if (name == word || isAlias(emoji, word))
        return Fit::Name;
    if (name.startsWith(word))
        return Fit::BeginsName;
    if (anyBegins(name, u'_', word))
        return Fit::PartOfName;
    return anyBegins(QLatin1StringView(emoji.words), u' ', word) ? std::optional(Fit::OtherWord) : std::nullopt;
}

/** Returns the match of all words: that of the worst word, unless together they are the whole name. */
std::optional<Fit> fit(const Emoji &emoji, const QStringList &words)
{
    if (QLatin1StringView(emoji.name) == words.join(u'_'))
        return Fit::Name;
    Fit worst = Fit::Name;
    for (const QString &word : words) {
        const auto its = fit(emoji, word);
        if (!its)
            return std::nullopt;
        worst = std::max(worst, *its);
    }
    return worst;
}

} // namespace

QList<const Emoji *> findEmoji(const QString &query)
{
    const QStringList words = query.toLower().replace(u'_', u' ').split(u' ', Qt::SkipEmptyParts);
    // Among names that start with the query, the shortest one is the best match.
    struct Found {
        std::pair<Fit, qsizetype> rank;
        const Emoji *emoji;
    };
    std::vector<Found> found;
    for (const Emoji &emoji : emojiTable()) {
        if (const auto its = fit(emoji, words))
            found.push_back({{*its, *its == Fit::BeginsName ? QLatin1StringView(emoji.name).size() : 0}, &emoji});
    }
    std::ranges::stable_sort(found, {}, &Found::rank);
    QList<const Emoji *> sorted;
    sorted.reserve(qsizetype(found.size()));
    for (const Found &one : found)
        sorted.append(one.emoji);
    return sorted;
}

const Emoji *emojiNamed(QStringView name)
{
    const auto table = emojiTable();
    const auto found = std::ranges::find_if(table, [name](const Emoji &emoji) {
        return name.compare(QLatin1StringView(emoji.name), Qt::CaseInsensitive) == 0;
    });
    if (found != table.end())
        return &*found;
    const auto alias = std::ranges::find_if(table, [name](const Emoji &emoji) { return isAlias(emoji, name); });
    return alias == table.end() ? nullptr : &*alias;
}

const Emoji *emojiOf(const QString &text)
{
    const auto table = emojiTable();
    const auto found =
        std::ranges::find_if(table, [&text](const Emoji &emoji) { return text == QStringView(emoji.text); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace coterie
