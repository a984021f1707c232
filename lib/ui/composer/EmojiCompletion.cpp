// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/composer/EmojiCompletion.h"

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr int fewestLetters = 2;
constexpr int mostLetters = 24;
constexpr int mostChoices = 6;

bool isOfName(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'+' || c == u'-');
}

/** Returns the position of the colon of the name that ends here; -1 if there is none, as in "10:30" and "https://x". */
int colonBefore(const QString &text, int end)
{
    int at = end;
    while (at > 0 && end - at < mostLetters && isOfName(text[at - 1]))
        --at;
    if (at == 0 || at == end || text[at - 1] != u':' || text[at] == u'_')
        return -1;
    // ":+1", and not ":-D"
    if ((text[at] == u'+' || text[at] == u'-') && at + 1 < end && !text[at + 1].isDigit())
        return -1;
    const QChar before = at > 1 ? text[at - 2] : u' ';
    return before.isLetterOrNumber() || before == u':' || before == u'/' ? -1 : at - 1;
}

} // namespace

void EmojiCompletion::look(const QString &text, int cursor)
{
    const qsizetype grown = text.size() - std::exchange(m_text, text).size();
    if (cursor < 0 || cursor > text.size() || std::abs(grown) > 1)
        return offer({});
    if (grown == 0) { // only the cursor moved, or nothing changed
        if (isActive() && cursor != m_end)
            offer({});
        return;
    }
    if (grown == 1 && cursor > 0 && text[cursor - 1] == u':') {
        const int colon = colonBefore(text, cursor - 1);
        const Emoji *named = colon < 0 ? nullptr : emojiNamed(QStringView(text).sliced(colon + 1, cursor - colon - 2));
        offer({});
        m_dismissed = -1;
        if (named)
            Q_EMIT replaced(colon, cursor, named->string());
        return;
    }
    const int colon = colonBefore(text, cursor);
    if (colon < 0 || cursor - colon - 1 < fewestLetters || colon == m_dismissed)
        return offer({});
    m_start = colon;
    m_end = cursor;
    offer(findEmoji(text.sliced(colon + 1, cursor - colon - 1)).mid(0, mostChoices));
}

void EmojiCompletion::offer(const QList<const Emoji *> &choices)
{
    if (std::exchange(m_choices, choices) == choices)
        return;
    m_current = 0;
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

QVariantList EmojiCompletion::choices() const
{
    QVariantList list;
    for (const Emoji *emoji : m_choices)
        list.append(QVariantMap{{u"emoji"_s, emoji->string()}, {u"name"_s, emoji->title()}});
    return list;
}

void EmojiCompletion::setCurrent(int current)
{
    if (current >= 0 && current < m_choices.size() && std::exchange(m_current, current) != current)
        Q_EMIT currentChanged();
}

QString EmojiCompletion::currentName() const
{
    return isActive() ? m_choices[m_current]->title() : QString();
}

void EmojiCompletion::step(int by)
{
    const int count = int(m_choices.size());
    if (count > 0)
        setCurrent((m_current + by + count) % count);
}

void EmojiCompletion::accept()
{
    if (!isActive())
        return;
    const QString emoji = m_choices[m_current]->string();
    offer({});
    Q_EMIT replaced(m_start, m_end, emoji);
}

void EmojiCompletion::dismiss()
{
    m_dismissed = m_start;
    offer({});
}

} // namespace coterie
