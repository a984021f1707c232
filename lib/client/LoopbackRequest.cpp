// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/LoopbackRequest.h"

#include <QList>

#include <algorithm>

namespace coterie {
namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

LoopbackRequest refused(int status)
{
    LoopbackRequest request;
    request.state = LoopbackRequest::State::Refused;
    request.status = status;
    return request;
}

/** Reads method, path and version. Returns the status of the refusal; 0 if the line is valid. */
int readRequestLine(QByteArrayView line, LoopbackRequest &request)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]))
        return HttpStatus::badRequest;
    const QByteArray &path = parts[1];
    const bool isPlain = std::all_of(path.begin(), path.end(), [](char c) { return c > ' ' && c < 127; });
    if (!path.startsWith('/') || !isPlain)
        return HttpStatus::badRequest; // "*", an absolute URL for a proxy, or binary data
    if (parts[2] != "HTTP/1.1")
        return parts[2].startsWith("HTTP/") ? HttpStatus::wrongVersion : HttpStatus::badRequest;
    request.method = parts[0];
    request.path = path;
    return 0;
}

/** Returns false if the line is malformed, or repeats a header. */
bool readHeader(QByteArrayView line, LoopbackRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return false;
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (std::any_of(value.begin(), value.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 127; }))
        return false;
    const QByteArray name = line.first(colon).toByteArray().toLower();
    if (request.headers.contains(name))
        return false;
    request.headers.insert(name, value.toByteArray());
    return true;
}

/** Returns the length of the body that the head announces; -1 if it is not a plain number. */
qsizetype bodyLength(const LoopbackRequest &request)
{
    const auto header = request.headers.constFind("content-length");
    if (header == request.headers.cend())
        return 0;
    constexpr qsizetype mostDigits = 9; // fits an int
    const bool isNumber = !header->isEmpty() && header->size() <= mostDigits
                          && std::all_of(header->begin(), header->end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? header->toInt() : -1;
}

} // namespace

LoopbackRequest LoopbackRequest::parse(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && !isTokenCharacter(bytes[0]))
        return refused(HttpStatus::badRequest); // TLS or binary data
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.size() >= limit ? refused(HttpStatus::tooLarge) : LoopbackRequest();

    LoopbackRequest request;
    const qsizetype lineEnd = bytes.indexOf("\r\n");
    if (const int status = readRequestLine(bytes.first(lineEnd), request); status != 0)
        return refused(status);
    for (qsizetype from = lineEnd + 2; from < end + 2;) {
        const qsizetype to = bytes.indexOf("\r\n", from);
        if (!readHeader(bytes.sliced(from, to - from), request))
            return refused(HttpStatus::badRequest);
        from = to + 2;
    }
    const QByteArrayView rest = bytes.sliced(end + 4);
    const qsizetype length = bodyLength(request);
    if (length < 0 || request.headers.contains("transfer-encoding"))
        return refused(HttpStatus::badRequest);
    if (end + 4 + length > limit)
        return refused(HttpStatus::tooLarge);
    if (rest.size() > length)
        return refused(HttpStatus::badRequest); // a second request in the same packet: nobody does that here
    if (rest.size() < length)
        return {};
    request.body = rest.toByteArray();
    request.state = State::Complete;
    return request;
}

QByteArray LoopbackRequest::cookie(QByteArrayView name) const
{
    const QList<QByteArray> pairs = headers.value("cookie").split(';');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.first(equals).trimmed() == name)
            return pair.sliced(equals + 1).trimmed();
    }
    return {};
}

} // namespace coterie
