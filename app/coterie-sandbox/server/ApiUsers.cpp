// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Api.h"
#include "server/Json.h"
#include "server/Translation.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isChainType(const QString &text)
{
    return text == "svm"_L1 || text == "evm"_L1;
}

/** Checks only the form, because there is no key. svm: 64 bytes in base58; evm: 65 bytes in hexadecimal. */
bool looksLikeSignature(const QString &text, const QString &chainType)
{
    static const QRegularExpression svm(u"^[1-9A-HJ-NP-Za-km-z]{64,90}$"_s);
    static const QRegularExpression evm(u"^0x[0-9a-fA-F]{130}$"_s);
    return (chainType == "svm"_L1 ? svm : evm).match(text).hasMatch();
}

} // namespace

void Api::addUserRoutes()
{
    route("GET", "/api/v1/users/me", Access::Member, &Api::me);
    route("PATCH", "/api/v1/users/me/username", Access::Member, &Api::rename);
    route("POST", "/api/v1/users/me/pfp", Access::Member, &Api::uploadPicture);
    route("GET", "/api/v1/users/me/wallets", Access::Member, &Api::wallets);
    route("POST", "/api/v1/users/me/wallets", Access::Member, &Api::linkWallet);
    route("POST", "/api/v1/users/me/wallets/challenge", Access::Member, &Api::challenge);
    route("DELETE", "/api/v1/users/me/wallets/{}", Access::Member, &Api::unlinkWallet);
    route("POST", "/api/v1/users/token/refresh", Access::Key, &Api::refresh);
    route("GET", "/api/v1/users/{}/profile", Access::Key, &Api::profile);
    route("GET", "/api/v1/users/{}/followers", Access::Key, &Api::followers);
    route("GET", "/api/v1/users/{}/following", Access::Key, &Api::following);
    route("POST", "/api/v1/users/{}/follow", Access::Member, &Api::follow);
    route("DELETE", "/api/v1/users/{}/follow", Access::Member, &Api::unfollow);
}

Response Api::me(const Call &call)
{
    return Response::json({{u"user"_s, userJson(world(), *world().person(call.user))}});
}

Response Api::refresh(const Call &call)
{
    const auto session = world().sessionByRefresh(call.body.value(u"refreshToken"_s).toString());
    if (!session)
        return Response::error(401, tr("Invalid or expired refresh token"));
    const Session fresh = m_service.startSession(session->user, session->accessToken);
    return Response::json({{u"accessToken"_s, fresh.accessToken}, {u"refreshToken"_s, fresh.refreshToken}});
}

Response Api::rename(const Call &call)
{
    static const QRegularExpression plausible(u"^[A-Za-z0-9_.]{3,30}$"_s);
    const QString name = call.body.value(u"username"_s).toString();
    const Person *holder = world().personNamed(name);
    if (!plausible.match(name).hasMatch() || (holder && holder->id != call.user))
        return Response::error(400, tr("Invalid username"));
    m_service.rename(call.user, name);
    return me(call);
}

Response Api::uploadPicture(const Call &call)
{
    QString url;
    const Response response = upload(call, u"imageUrl"_s, &url);
    if (response.status == 200)
        m_service.setImage(call.user, url);
    return response;
}

Response Api::wallets(const Call &call)
{
    QJsonArray rows;
    for (const LinkedWallet &wallet : world().wallets(call.user))
        rows.append(walletJson(world(), wallet));
    return Response::json({{u"wallets"_s, rows}});
}

Response Api::challenge(const Call &call)
{
    const QString address = call.body.value(u"address"_s).toString();
    const QString chainType = call.body.value(u"chainType"_s).toString();
    if (!isAddress(address) || !isChainType(chainType))
        return Response::error(400, tr("The address or the chainType is malformed."));
    const QString nonce = newId();
    m_challenges.insert(call.user.text() + chainType + address, nonce);
    return Response::json({{u"nonce"_s, nonce}, {u"message"_s, u"Link wallet to CoinCommunities: "_s + nonce}});
}

Response Api::linkWallet(const Call &call)
{
    const QString address = call.body.value(u"address"_s).toString();
    const QString chainType = call.body.value(u"chainType"_s).toString();
    if (m_challenges.remove(call.user.text() + chainType + address) == 0)
        return Response::error(400, tr("No pending challenge for this address"));
    if (!looksLikeSignature(call.body.value(u"signature"_s).toString(), chainType))
        return Response::error(401, tr("Invalid signature"));
    const QList<LinkedWallet> &all = world().wallets();
    if (std::any_of(all.cbegin(), all.cend(), [&](const LinkedWallet &wallet) { return wallet.address == address; }))
        return Response::error(409, tr("Wallet already linked by this business"));
    return Response::json({{u"wallet"_s, walletJson(world(), m_service.link(call.user, address, chainType))}});
}

Response Api::unlinkWallet(const Call &call)
{
    if (!isUuid(call.path[0]))
        return Response::error(400, tr("The wallet id is not a UUID."));
    const QList<LinkedWallet> own = world().wallets(call.user);
    const bool isOwn =
        std::any_of(own.cbegin(), own.cend(), [&](const LinkedWallet &wallet) { return wallet.id == call.path[0]; });
    if (!isOwn)
        return Response::error(403, tr("Not authorized to remove this wallet"));
    m_service.unlink(call.path[0]);
    return Response::json({{u"message"_s, tr("Wallet unlinked")}});
}

Response Api::profile(const Call &call)
{
    const Person *person = world().person(UserId(call.path[0]));
    if (!person)
        return Response::error(404, tr("User not found"));
    return Response::json({{u"user"_s, profileJson(world(), *person)}});
}

Response Api::people(const Call &call, const QList<UserId> &ids)
{
    qint64 limit = 0;
    qint64 offset = 0;
    if (!readNumber(call.request, u"limit"_s, 50, 1, 100, limit)
        || !readNumber(call.request, u"offset"_s, 0, 0, 1'000'000, offset))
        return Response::error(400, tr("The query parameter \"limit\" or \"offset\" is not a number."));
    if (!world().person(UserId(call.path[0])))
        return Response::error(404, tr("User not found"));
    QJsonArray rows;
    for (const UserId &id : ids.mid(offset, limit))
        rows.append(profileJson(world(), *world().person(id)));
    return Response::json({{u"users"_s, rows}});
}

Response Api::followers(const Call &call)
{
    return people(call, world().followers(UserId(call.path[0])));
}

Response Api::following(const Call &call)
{
    return people(call, world().following(UserId(call.path[0])));
}

Response Api::setFollowing(const Call &call, bool on)
{
    const UserId other(call.path[0]);
    if (other == call.user)
        return Response::error(400, on ? tr("Cannot follow yourself") : tr("Cannot unfollow yourself"));
    if (!world().person(other))
        return Response::error(404, tr("User not found"));
    m_service.setFollowing(call.user, other, on);
    return Response::empty();
}

Response Api::follow(const Call &call)
{
    return setFollowing(call, true);
}

Response Api::unfollow(const Call &call)
{
    return setFollowing(call, false);
}

} // namespace coterie::sandbox
