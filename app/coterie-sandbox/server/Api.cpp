// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Api.h"

#include "server/Translation.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bodyLimit = 64 * 1024;
constexpr qsizetype uploadLimit = 12 * 1024 * 1024;

/** Returns the variable segments, or nothing if the pattern does not match. */
std::optional<QStringList> match(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList variables;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == "{}"_L1)
            variables.append(segments[i]);
        else if (pattern[i] != segments[i])
            return std::nullopt;
    }
    return variables;
}

} // namespace

Api::Api(Service &service, Tickets &tickets, SignIns &signIns, WalletChallenges &challenges)
    : m_service(service), m_tickets(tickets), m_signIns(signIns), m_challenges(challenges)
{
    // Routes with fixed segments come first, so that /communities/top is not taken for a community.
    addCommunityRoutes();
    addMessageRoutes();
    addSignInRoutes();
    addWalletRoutes();
    addUserRoutes();
}

void Api::route(const char *method, const char *pattern, Access access, Handler handler)
{
    m_routes.push_back({method, QString::fromLatin1(pattern).split(u'/', Qt::SkipEmptyParts), access, handler});
}

Response Api::handle(const Request &request)
{
    QStringList allowed;
    for (const Route &candidate : m_routes) {
        if (!match(candidate.pattern, request.segments))
            continue;
        const bool fits =
            request.method == candidate.method || (request.method == "HEAD" && qstrcmp(candidate.method, "GET") == 0);
        if (fits)
            return dispatch(candidate, request);
        allowed.append(QString::fromLatin1(candidate.method));
    }
    if (allowed.isEmpty())
        return Response::error(404, tr("Not found. Check the address."));
    Response response =
        Response::error(405, tr("This address does not support %1.").arg(QString::fromLatin1(request.method)));
    response.headers.append({"Allow", allowed.join(u", "_s).toLatin1()});
    return response;
}

Response Api::dispatch(const Route &route, const Request &request)
{
    Call call{request, *match(route.pattern, request.segments), {}, {}};
    if (route.access != Access::Open) {
        const QByteArray key = request.headers.value("x-api-key");
        if (key.isEmpty())
            return Response::error(401, tr("The API key is missing."));
        if (key != world().apiKey.toUtf8())
            return Response::error(403, tr("The API key is not valid."));
    }
    if (route.access == Access::Member) {
        const QByteArray authorization = request.headers.value("authorization");
        if (!authorization.toLower().startsWith("bearer "))
            return Response::error(401, tr("The access token is missing."));
        const auto user = m_service.userOf(QString::fromUtf8(authorization.mid(7).trimmed()));
        if (!user)
            return Response::error(401, tr("Invalid or expired access token"));
        call.user = *user;
    }
    const bool isUpload = request.path.endsWith("/communities/media"_L1) || request.path.endsWith("/users/me/pfp"_L1);
    if (request.body.size() > (isUpload ? uploadLimit : bodyLimit))
        return Response::error(413, tr("The body is too large."));
    if (!request.body.isEmpty()) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
        if (!document.isObject())
            return Response::error(400, tr("The body is not a JSON object: %1.").arg(error.errorString()));
        call.body = document.object();
    }
    return (this->*route.handler)(call);
}

bool readNumber(const Request &request, const QString &name, qint64 otherwise, qint64 least, qint64 most, qint64 &value)
{
    const auto it = request.query.constFind(name);
    bool ok = true;
    value = it == request.query.cend() ? otherwise : it->toLongLong(&ok);
    value = std::clamp(value, least, most);
    return ok;
}

bool isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

bool isAddress(const QString &text)
{
    static const QRegularExpression solana(u"^[1-9A-HJ-NP-Za-km-z]{32,44}$"_s);
    static const QRegularExpression evm(u"^0x[0-9a-fA-F]{40}$"_s);
    return solana.match(text).hasMatch() || evm.match(text).hasMatch();
}

} // namespace coterie::sandbox
