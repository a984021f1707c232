// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"
#include "protocol/Result.h"

#include <QByteArray>
#include <QUrl>

#include <utility>
#include <vector>

namespace coterie {

/** Why an address cannot be a service's (R9). */
enum class OriginError {
    Empty,
    NotAnAddress,   ///< not a URL with a host
    WrongScheme,    ///< neither http(s) nor ws(s)
    PlainNotLocal,  ///< http or ws to a host that is not a loopback address
    HasCredentials, ///< user:password@ does not belong there
    HasPath,        ///< a path, query or fragment: only an origin is wanted
};

/** One sentence for a person, in their language, with what to do. */
[[nodiscard]] QString sentence(OriginError error);

/**
 * The service's origin, normalised: scheme and host in lower case, ws(s) as http(s), no default port, no slash at the
 * end. Two spellings of one origin are equal, so that they share one socket (R1). Only https, or http to a loopback
 * address (127.0.0.0/8, ::1, localhost): anything else is refused here, before anything is asked for (R9).
 */
class Origin {
public:
    Origin() = default;

    [[nodiscard]] static Result<Origin, OriginError> parse(const QString &address);

    [[nodiscard]] bool isNull() const { return m_url.isEmpty(); }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] QString text() const; ///< "https://api.example"
    [[nodiscard]] QString host() const;

    /** Names and values of a query, encoded by url(). */
    using Query = std::vector<std::pair<QByteArray, QString>>;

    /**
     * https://…/api/v1 and the path's segments, each percent-encoded on its own ("a/b" is one segment, "a%2Fb").
     * Query values are percent-encoded too, '+' included, which QUrlQuery would leave bare.
     */
    [[nodiscard]] QUrl url(const std::vector<QString> &segments, const Query &query = {}) const;

    /** wss://…/api/v1/communities/{token}/ws?ticket=…: holds the ticket, so it must never be logged or shown (R2). */
    [[nodiscard]] QUrl socketUrl(const TokenAddress &token, const QString &ticket) const;

    friend bool operator==(const Origin &a, const Origin &b) { return a.m_url == b.m_url; }
    friend size_t qHash(const Origin &origin, size_t seed = 0) { return qHash(origin.m_url, seed); }

private:
    explicit Origin(QUrl url) : m_url(std::move(url)) {}
    QUrl m_url;
};

} // namespace coterie
