// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Api.h"
#include "server/Json.h"
#include "server/Translation.h"

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

void Api::addSignInRoutes()
{
    route("GET", "/api/v1/users/twitter/auth-url", Access::Key, &Api::authUrl);
    route("POST", "/api/v1/users/twitter/challenge/exchange", Access::Key, &Api::exchangeChallenge);
    route("POST", "/api/v1/users/twitter/callback", Access::Key, &Api::twitterCallback);
    route("POST", "/api/v1/users/token/refresh", Access::Key, &Api::refresh);
}

Response Api::authUrl(const Call &call)
{
    const auto redirectUrl = call.request.query.constFind(u"redirectUrl"_s);
    if (redirectUrl == call.request.query.cend())
        return Response::error(400, u"Failed to deserialize query string: missing field `redirectUrl`"_s);
    if (!m_signIns.allows(*redirectUrl))
        return Response::error(400, u"redirect_url is not whitelisted"_s);
    return Response::json({{u"authUrl"_s, m_origin + u"/consent?state="_s + m_signIns.start(*redirectUrl, now())}});
}

Response Api::signedIn(const UserId &user)
{
    const Session session = m_service.startSession(user);
    return Response::json({{u"accessToken"_s, session.accessToken},
                           {u"refreshToken"_s, session.refreshToken},
                           {u"user"_s, userJson(world(), *world().person(user))}});
}

Response Api::exchangeChallenge(const Call &call)
{
    const auto user = m_signIns.exchange(call.body.value(u"challengeCode"_s).toString(), now());
    return user ? signedIn(*user) : Response::error(404, tr("Challenge code not found or expired"));
}

Response Api::twitterCallback(const Call &call)
{
    const auto user = m_signIns.takeTwitterCode(
        {call.body.value(u"code"_s).toString(), call.body.value(u"codeVerifier"_s).toString()});
    return user ? signedIn(*user) : Response::error(401, tr("Invalid Twitter code"));
}

Response Api::refresh(const Call &call)
{
    const auto session = world().sessionByRefresh(call.body.value(u"refreshToken"_s).toString());
    if (!session)
        return Response::error(401, tr("Invalid or expired refresh token"));
    const Session fresh = m_service.startSession(session->user, session->accessToken);
    return Response::json({{u"accessToken"_s, fresh.accessToken}, {u"refreshToken"_s, fresh.refreshToken}});
}

} // namespace coterie::sandbox
