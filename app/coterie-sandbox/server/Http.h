// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace coterie::sandbox {

/** A request as the API sees it: values only, so that the HTTP server behind it can be another. */
struct Request {
    QByteArray method;    ///< "GET"
    QString path;         ///< decoded, for rules and counters; segments decide the route
    QStringList segments; ///< decoded one by one: "a%2Fb" is one segment "a/b"
    QHash<QString, QString> query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct Response {
    int status = 200;
    QByteArray contentType; ///< empty together with the body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Response empty() { return {}; }
    [[nodiscard]] static Response json(const QJsonObject &object);
    [[nodiscard]] static Response text(const QByteArray &text);
    /** {"message": sentence}, as every error of the service. */
    [[nodiscard]] static Response error(int status, const QString &sentence);
    /** A file that somebody uploaded; browsers are told not to guess at it. */
    [[nodiscard]] static Response file(const QByteArray &contentType, const QByteArray &bytes);
};

/** The whole answer as it goes over the wire, for those that do not come from the HTTP server. */
[[nodiscard]] QByteArray wire(const Response &response, bool close);
[[nodiscard]] QByteArray reasonPhrase(int status);

/** False when the path has a bad escape or is not UTF-8. `path` begins with '/'. */
[[nodiscard]] bool splitPath(QByteArrayView path, QStringList &segments);
/** name=value&…, '+' standing for a space, as forms are encoded; the first of a name counts. */
[[nodiscard]] QHash<QString, QString> parseQuery(QByteArrayView query);

} // namespace coterie::sandbox
