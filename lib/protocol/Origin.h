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

/** Why an address is not accepted for a service (R9). */
enum class OriginError {
    Empty,
    NotAnAddress,   ///< not a URL with a host
    WrongScheme,    ///< neither http(s) nor ws(s)
    PlainNotLocal,  ///< http or ws to a host that is not a loopback address
    HasCredentials, ///< it contains user:password@
    HasPath,        ///< it has a path, query or fragment, so it is not an origin
};

/** Returns a translated sentence for the user that says what to do. */
[[nodiscard]] QString sentence(OriginError error);

/**
 * The normalized origin of a service: scheme and host in lower case, ws(s) as http(s), no default port, no trailing
 * slash. Different spellings of one origin are equal, so they share one socket (R1). Only https is accepted, and http
 * for a loopback address (127.0.0.0/8, ::1, localhost); any other address is rejected before a request is made (R9).
 */
class Origin {
public:
    Origin() = default;

    /** Parses and normalizes an address that the user typed. */
    [[nodiscard]] static Result<Origin, OriginError> parse(const QString &address);

    [[nodiscard]] bool isNull() const { return m_url.isEmpty(); }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] QString text() const; ///< "https://api.example"
    [[nodiscard]] QString host() const;

    /** Names and unencoded values of a query. */
    using Query = std::vector<std::pair<QByteArray, QString>>;

    /**
     * Returns https://…/api/v1 followed by the path segments, each percent-encoded by itself: "a/b" is one segment and
     * becomes "a%2Fb". Query values are percent-encoded too, including '+', which QUrlQuery would leave as it is.
     * Returns an empty URL for a null origin, or if a segment is empty, "." or "..".
     */
    [[nodiscard]] QUrl url(const std::vector<QString> &segments, const Query &query = {}) const;

    /** Returns wss://…/api/v1/communities/{token}/ws?ticket=…; contains the ticket, so never log or show it (R2). */
    [[nodiscard]] QUrl socketUrl(const TokenAddress &token, const QString &ticket) const;

    friend bool operator==(const Origin &a, const Origin &b) { return a.m_url == b.m_url; }
    friend size_t qHash(const Origin &origin, size_t seed = 0) { return qHash(origin.m_url, seed); }

private:
    explicit Origin(QUrl url) : m_url(std::move(url)) {}
    QUrl m_url;
};

} // namespace coterie
