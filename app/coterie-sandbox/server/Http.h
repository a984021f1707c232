// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>

namespace coterie::sandbox {

/** A request, independent of the HTTP server that parsed it. */
struct Request {
    QByteArray method;    ///< "GET"
    QString path;         ///< decoded, for faults and counters; routing uses `segments`
    QStringList segments; ///< decoded one by one: "a%2Fb" is one segment "a/b"
    QHash<QString, QString> query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct Response {
    int status = 200;
    QByteArray contentType; ///< empty if there is no body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Response empty() { return {}; }
    [[nodiscard]] static Response json(const QJsonObject &object);
    [[nodiscard]] static Response text(const QByteArray &text);
    /** {"message": sentence}, the body of all errors of the service. */
    [[nodiscard]] static Response error(int status, const QString &sentence);
    /** A picture or an uploaded file. The headers stop browsers from guessing its type. */
    [[nodiscard]] static Response file(const QByteArray &contentType, const QByteArray &bytes);
};

/** What to do with a request: respond, now or later, or not at all. */
struct Outcome {
    Response response;
    std::chrono::milliseconds delay{0};
    bool hang = false;
    bool drop = false;
};

/** Returns the response as HTTP/1.1 bytes, for responses that Qt HttpServer does not write. */
[[nodiscard]] QByteArray wire(const Response &response, bool close);
[[nodiscard]] QByteArray reasonPhrase(int status);

/** Splits and decodes `path`, which starts with '/'. Returns false on a bad escape or invalid UTF-8. */
[[nodiscard]] bool splitPath(QByteArrayView path, QStringList &segments);
/** Parses a form-encoded query, where '+' is a space. The first value of a name wins. */
[[nodiscard]] QHash<QString, QString> parseQuery(QByteArrayView query);

} // namespace coterie::sandbox
