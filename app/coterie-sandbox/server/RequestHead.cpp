// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/RequestHead.h"

#include <QtGlobal>

#include <algorithm>

namespace coterie::sandbox {

namespace {

constexpr qsizetype lineLimit = 8 * 1024;
constexpr qint64 longestBody = 16 * 1024 * 1024;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

RequestHead refused(int status, const char *sentence)
{
    RequestHead head;
    head.state = RequestHead::State::Refused;
    head.status = status;
    head.sentence = sentence;
    return head;
}

bool hasToken(const QByteArray &list, QByteArrayView token)
{
    const QList<QByteArray> items = list.toLower().split(',');
    return std::any_of(items.cbegin(), items.cend(), [&](const QByteArray &item) { return item.trimmed() == token; });
}

/** Reads method, target, and version. Returns false if the request line is refused. */
void readRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first || !isToken(line.first(first))) {
        head = refused(400, QT_TRANSLATE_NOOP("Sandbox", "The request line is malformed."));
        return;
    }
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    const bool isPlain = std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < 127; });
    if (!target.startsWith('/') || !isPlain) {
        head = refused(400, QT_TRANSLATE_NOOP("Sandbox", "The request target is not a path."));
        return;
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        head = version.startsWith("HTTP/")
                   ? refused(505, QT_TRANSLATE_NOOP("Sandbox", "Only HTTP/1.1 is supported."))
                   : refused(400, QT_TRANSLATE_NOOP("Sandbox", "The request line is malformed."));
        return;
    }
    const qsizetype question = target.indexOf('?');
    head.method = line.first(first).toByteArray();
    head.path = (question < 0 ? target : target.first(question)).toByteArray();
    head.query = question < 0 ? QByteArray() : target.sliced(question + 1).toByteArray();
    head.isHttp10 = version == "HTTP/1.0";
}

/** Reads one header. Returns false if the line is malformed. */
bool readHeader(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return false;
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (std::any_of(value.begin(), value.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 127; }))
        return false;
    const QByteArray name = line.first(colon).toByteArray().toLower();
    if (name == "content-length") {
        const bool isNumber = !value.isEmpty() && value.size() < 19
                              && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || (head.headers.contains(name) && head.headers[name] != value))
            return false;
    }
    head.headers.insert(name, value.toByteArray());
    return true;
}

} // namespace

RequestHead RequestHead::parse(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const qsizetype firstEnd = bytes.indexOf("\r\n");
    if (end < 0 && bytes.size() >= limit)
        return refused(431, QT_TRANSLATE_NOOP("Sandbox", "The request head is too large."));
    if (firstEnd < 0) {
        // The first byte already tells TLS and binary data from HTTP.
        if (!bytes.isEmpty() && !isTokenCharacter(bytes[0]))
            return refused(400, QT_TRANSLATE_NOOP("Sandbox", "This is not an HTTP request."));
        return bytes.size() > lineLimit ? refused(431, QT_TRANSLATE_NOOP("Sandbox", "The request head is too large."))
                                        : RequestHead();
    }
    RequestHead head;
    readRequestLine(bytes.first(firstEnd), head);
    if (head.state == State::Refused || end < 0)
        return head;
    for (qsizetype from = firstEnd + 2; from < end + 2;) {
        const qsizetype to = bytes.indexOf("\r\n", from);
        if (!readHeader(bytes.sliced(from, to - from), head))
            return refused(400, QT_TRANSLATE_NOOP("Sandbox", "A request header is malformed."));
        from = to + 2;
    }
    if (head.contentLength() > longestBody)
        return refused(413, QT_TRANSLATE_NOOP("Sandbox", "The body is too large."));
    if (head.headers.contains("transfer-encoding") && head.headers.contains("content-length"))
        return refused(400,
                       QT_TRANSLATE_NOOP("Sandbox", "The request has both a content length and a transfer encoding."));
    head.state = State::Complete;
    head.size = end + 4;
    return head;
}

bool RequestHead::isUpgrade() const
{
    return hasToken(headers.value("upgrade"), "websocket") && hasToken(headers.value("connection"), "upgrade");
}

bool RequestHead::wantsClose() const
{
    const QByteArray connection = headers.value("connection");
    return hasToken(connection, "close") || (isHttp10 && !hasToken(connection, "keep-alive"));
}

qint64 RequestHead::contentLength() const
{
    return headers.value("content-length").toLongLong();
}

} // namespace coterie::sandbox
