// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/Scrub.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr int maxDecodings = 3;          // the deepest nesting seen: percent-encoded twice, then quoted
constexpr qsizetype minSecretLength = 6; // anything shorter could be an ordinary word
constexpr qsizetype minPrefix = 12;      // a secret cut off after this many characters is still removed
constexpr QLatin1StringView gone("***");
constexpr QLatin1StringView homeSign("~");

/** A range of the text to remove, and its replacement. */
struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
    QLatin1StringView replacement;
};
using Spans = std::vector<Span>;

/**
 * The text with one more level of encoding undone. `at` maps each character to its position in the original text; its
 * last element is the original length.
 */
struct Reading {
    QString text;
    std::vector<qsizetype> at;

    void append(QChar character, qsizetype begin)
    {
        text += character;
        at.push_back(begin);
    }
};

Reading undecoded(const QString &text)
{
    Reading reading{text, std::vector<qsizetype>(std::size_t(text.size()) + 1)};
    for (std::size_t i = 0; i < reading.at.size(); ++i)
        reading.at[i] = qsizetype(i);
    return reading;
}

/**
 * Returns the length of the escape sequence at `i` and sets `meant` to its character; 0 if there is none: %2B \u002b
 * \x2b \/
 */
qsizetype escapeAt(const QString &text, qsizetype i, char16_t &meant)
{
    const auto number = [&text, &meant](qsizetype begin, qsizetype digits) {
        bool isHex = begin + digits <= text.size() && text[begin] != u'+' && text[begin] != u'-';
        const ushort value = QStringView(text).mid(begin, digits).toUShort(&isHex, 16);
        meant = isHex ? char16_t(value) : meant;
        return isHex;
    };
    if (text[i] == u'%' && number(i + 1, 2))
        return 3;
    if (text[i] != u'\\' || i + 1 == text.size())
        return 0;
    if (text[i + 1] == u'u' && number(i + 2, 4))
        return 6;
    if (text[i + 1] == u'x' && number(i + 2, 2))
        return 4;
    meant = text[i + 1].unicode();
    return text[i + 1].isLetterOrNumber() ? 0 : 2;
}

Reading decoded(const Reading &before)
{
    Reading reading;
    reading.text.reserve(before.text.size());
    reading.at.reserve(before.at.size());
    for (qsizetype i = 0; i < before.text.size();) {
        char16_t meant = before.text[i].unicode();
        const qsizetype taken = std::max<qsizetype>(1, escapeAt(before.text, i, meant));
        reading.append(QChar(meant), before.at[std::size_t(i)]);
        i += taken;
    }
    reading.at.push_back(before.at.back());
    return reading;
}

/** Normalizes case, and a space to the plus that forms use for it, so that all spellings of a secret compare equal. */
QString folded(const QString &text)
{
    return text.toCaseFolded().replace(u' ', u'+');
}

void findSecret(const Reading &reading, const QString &haystack, const QString &secret, Spans &spans)
{
    const QString needle = folded(secret);
    if (needle.size() < minSecretLength)
        return;
    const QStringView beginning = QStringView(needle).left(minPrefix);
    for (qsizetype i = haystack.indexOf(beginning); i >= 0; i = haystack.indexOf(beginning, i)) {
        qsizetype end = i + beginning.size();
        while (end < haystack.size() && end - i < needle.size() && haystack[end] == needle[end - i])
            ++end;
        spans.push_back({reading.at[std::size_t(i)], reading.at[std::size_t(end)], gone});
        i = end;
    }
}

/** Patterns of secrets; the group "gone" is removed. Never destroyed, because static destructors may still log. */
const std::vector<QRegularExpression> &shapes()
{
    const auto shape = [](const QString &pattern) {
        QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        expression.optimize();
        return expression;
    };
    const QString name = uR"([\w-]*(?:token|ticket|api[-_ ]?key|secret|passw(?:or)?d|credential)s?)"_s;
    const QString line = uR"((?:proxy-)?authorization|(?:set-)?cookie|sec-websocket-protocol)"_s;
    static const auto *all = new std::vector<QRegularExpression>{
        // "accessToken": "…", "ticket","…": a quoted value
        shape(u"(?:%1|%2)[\"']?\\s*[:=,]\\s*(?<q>[\"'])(?<gone>(?:\\\\.|(?!\\k<q>)[^\\\\])+)"_s.arg(name, line)),
        // ticket=…&, x-api-key: …: up to a character that ends a value
        shape(uR"(%1["']?\s*[:=]\s*(?<gone>[^\s&;,"'<>(){}]+))"_s.arg(name)),
        // Authorization: …: the rest of the line
        shape(uR"((?:%1)["']?\s*[:=]\s*(?<gone>[^\s"'][^\r\n"']*))"_s.arg(line)),
        shape(uR"(\bbearer[\s:=+]+(?<gone>[^\s"',;<>(){}]{6,}))"_s),
        shape(uR"(\bbasic\s+(?<gone>[A-Za-z0-9+/]{16,}=*))"_s),
        // A JWT begins with {" in base64.
        shape(uR"((?<gone>\beyJ[\w-]{6,}(?:\.[\w-]*)*))"_s),
        shape(uR"([a-z][a-z0-9+.-]*://(?<gone>[^/\s@"'?#]+)@)"_s),
        shape(uR"((?<gone>[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}))"_s),
        // A long word of capital and small letters and digits is some kind of key, unless it is a base58 address or an
        // id.
        shape(uR"((?<![\w-])(?!0x[0-9a-f]+\b))"
              uR"((?-i:(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)(?=[\w-]*[0OIl_-])))"
              uR"((?<gone>[\w-]{32,})(?![\w-]))"_s),
    };
    return *all;
}

const QRegularExpression &someHome()
{
    static const auto *expression =
        new QRegularExpression(uR"((?:/home/|/Users/|[A-Za-z]:\\+Users\\+)[^/\\\s"':;,<>|]+)"_s);
    return *expression;
}

void findShapes(const Reading &reading, Spans &spans)
{
    for (const QRegularExpression &shape : shapes()) {
        for (auto it = shape.globalMatch(reading.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            spans.push_back({reading.at[std::size_t(match.capturedStart(u"gone"))],
                             reading.at[std::size_t(match.capturedEnd(u"gone"))], gone});
        }
    }
}

void findHome(const Reading &reading, const QString &home, Spans &spans)
{
    for (auto it = someHome().globalMatch(reading.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        spans.push_back(
            {reading.at[std::size_t(match.capturedStart())], reading.at[std::size_t(match.capturedEnd())], homeSign});
    }
    // "/" and "/root" do not identify a user.
    if (home.size() < minSecretLength)
        return;
    for (qsizetype i = reading.text.indexOf(home); i >= 0; i = reading.text.indexOf(home, i + home.size()))
        spans.push_back({reading.at[std::size_t(i)], reading.at[std::size_t(i + home.size())], homeSign});
}

/** Replaces each range; overlapping ranges are merged. */
QString without(const QString &text, Spans spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    QString result;
    qsizetype position = 0;
    for (std::size_t i = 0; i < spans.size();) {
        Span whole = spans[i];
        for (++i; i < spans.size() && spans[i].from < whole.to; ++i) {
            whole.to = std::max(whole.to, spans[i].to);
            if (spans[i].replacement == gone)
                whole.replacement = gone;
        }
        result += QStringView(text).mid(position, whole.from - position);
        result += whole.replacement;
        position = whole.to;
    }
    result += QStringView(text).mid(position);
    return result;
}

} // namespace

QString scrubbed(const QString &text, const QStringList &secrets, const QString &home)
{
    Spans spans;
    Reading reading = undecoded(text);
    for (int round = 0; round <= maxDecodings; ++round) {
        const QString haystack = folded(reading.text);
        // Case folding can lengthen some characters, which would shift all positions. No secret contains such a
        // character.
        if (haystack.size() == reading.text.size()) {
            for (const QString &secret : secrets)
                findSecret(reading, haystack, secret, spans);
        }
        findShapes(reading, spans);
        findHome(reading, home, spans);
        Reading next = decoded(reading);
        if (next.text == reading.text)
            break;
        reading = std::move(next);
    }
    return spans.empty() ? text : without(text, std::move(spans));
}

} // namespace coterie
