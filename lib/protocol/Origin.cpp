// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Origin.h"

#include "protocol/Address.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {
namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;
constexpr char apiPath[] = "/api/v1";

/** Returns the matching HTTP scheme; empty if the scheme is neither http(s) nor ws(s). */
QString httpScheme(const QString &scheme)
{
    if (scheme == "https"_L1 || scheme == "wss"_L1)
        return u"https"_s;
    if (scheme == "http"_L1 || scheme == "ws"_L1)
        return u"http"_s;
    return {};
}

/** Returns whether the path is empty or consists of slashes, since users sometimes type more than one. */
bool isRootPath(const QString &path)
{
    return std::all_of(path.begin(), path.end(), [](QChar c) { return c == u'/'; });
}

/** Returns whether a URL library or a proxy could drop or resolve the segment and so request a different path. */
bool isPathStep(const QString &segment)
{
    return segment.isEmpty() || segment == "."_L1 || segment == ".."_L1;
}

} // namespace

QString sentence(OriginError error)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("Origin", text); };
    switch (error) {
    case OriginError::Empty:
        return translated(
            QT_TRANSLATE_NOOP("Origin", "The address is empty. Enter an address such as https://api.example.com."));
    case OriginError::NotAnAddress:
        return translated(QT_TRANSLATE_NOOP(
            "Origin", "This is not a valid address. Enter an address such as https://api.example.com."));
    case OriginError::WrongScheme:
        return translated(QT_TRANSLATE_NOOP("Origin", "The address must start with https:// or wss://."));
    case OriginError::PlainNotLocal:
        return translated(QT_TRANSLATE_NOOP("Origin", "Unencrypted connections only work with a server on this "
                                                      "computer. Use an address that starts with https://."));
    case OriginError::HasCredentials:
        return translated(QT_TRANSLATE_NOOP(
            "Origin", "The address must not contain a user name or password. Remove the part before the @."));
    case OriginError::HasPath:
        return translated(QT_TRANSLATE_NOOP(
            "Origin", "Enter only the address of the server. Remove everything after the host name and port."));
    }
    return {};
}

Result<Origin, OriginError> Origin::parse(const QString &address)
{
    const QString text = address.trimmed();
    if (text.isEmpty())
        return OriginError::Empty;
    if (!text.contains("://"_L1))
        return OriginError::NotAnAddress;
    const QUrl given(text, QUrl::StrictMode);
    if (!given.isValid())
        return OriginError::NotAnAddress;
    const QString scheme = httpScheme(given.scheme());
    if (scheme.isEmpty())
        return OriginError::WrongScheme;
    const QString host = given.host(QUrl::FullyEncoded).toLower();
    if (host.isEmpty() || given.port() == 0)
        return OriginError::NotAnAddress;
    if (given.authority().contains(u'@'))
        return OriginError::HasCredentials;
    if (!isRootPath(given.path()) || given.hasQuery() || given.hasFragment())
        return OriginError::HasPath;

    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    const int defaultPort = scheme == "https"_L1 ? httpsPort : httpPort;
    url.setPort(given.port(defaultPort) == defaultPort ? -1 : given.port());
    const Origin origin(url);
    if (scheme == "http"_L1 && !origin.isLoopback())
        return OriginError::PlainNotLocal;
    return origin;
}

bool Origin::isLoopback() const
{
    return isLoopbackHost(host());
}

QString Origin::text() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

QString Origin::host() const
{
    return m_url.host(QUrl::FullyEncoded);
}

QUrl Origin::url(const std::vector<QString> &segments, const Query &query) const
{
    if (isNull() || std::any_of(segments.begin(), segments.end(), isPathStep))
        return {};
    QByteArray encoded = m_url.toEncoded() + apiPath;
    for (const QString &segment : segments)
        encoded += '/' + QUrl::toPercentEncoding(segment);
    char separator = '?';
    for (const auto &[name, value] : query) {
        encoded += separator + name + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

QUrl Origin::socketUrl(const TokenAddress &token, const QString &ticket) const
{
    QUrl result = url({u"communities"_s, token.text(), u"ws"_s}, {{"ticket", ticket}});
    if (!result.isEmpty())
        result.setScheme(result.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    return result;
}

} // namespace coterie
