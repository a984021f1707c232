// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Http.h"

#include <QJsonDocument>
#include <QStringDecoder>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool decode(QByteArrayView encoded, QString &text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    for (qsizetype i = 0; i < encoded.size(); ++i)
        if (encoded[i] == '%' && (i + 2 >= encoded.size() || !isHex(encoded[i + 1]) || !isHex(encoded[i + 2])))
            return false;
    QStringDecoder utf8(QStringDecoder::Utf8);
    text = utf8.decode(QByteArray::fromPercentEncoding(encoded.toByteArray()));
    return !utf8.hasError() && !text.contains(QChar::Null);
}

} // namespace

Response Response::json(const QJsonObject &object)
{
    return {200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Response Response::text(const QByteArray &text)
{
    return {200, "text/plain; charset=utf-8", text, {}};
}

Response Response::error(int status, const QString &sentence)
{
    Response response = json({{u"message"_s, sentence}});
    response.status = status;
    return response;
}

Response Response::file(const QByteArray &contentType, const QByteArray &bytes)
{
    return {200, contentType, bytes, {{"X-Content-Type-Options", "nosniff"}, {"Cache-Control", "max-age=86400"}}};
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 101:
        return "Switching Protocols";
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

QByteArray wire(const Response &response, bool close)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    if (!response.contentType.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    if (close)
        bytes += "Connection: close\r\n";
    return bytes + "\r\n" + response.body;
}

bool splitPath(QByteArrayView path, QStringList &segments)
{
    segments.clear();
    if (!path.startsWith('/'))
        return false;
    for (qsizetype from = 1; from <= path.size();) {
        const qsizetype slash = path.indexOf('/', from);
        const qsizetype to = slash < 0 ? path.size() : slash;
        QString segment;
        if (!decode(path.sliced(from, to - from), segment))
            return false;
        segments.append(segment);
        from = to + 1;
    }
    return true;
}

QHash<QString, QString> parseQuery(QByteArrayView query)
{
    QHash<QString, QString> values;
    const QList<QByteArray> fields = query.toByteArray().replace('+', ' ').split('&');
    for (const QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        QString name;
        QString value;
        if (!decode(equals < 0 ? field : field.first(equals), name) || name.isEmpty()
            || (equals >= 0 && !decode(QByteArrayView(field).sliced(equals + 1), value)))
            continue;
        if (!values.contains(name))
            values.insert(name, value);
    }
    return values;
}

} // namespace coterie::sandbox
