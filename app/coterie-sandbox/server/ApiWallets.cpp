// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Api.h"
#include "server/Json.h"
#include "server/Translation.h"
#include "server/WalletSignatures.h"

#include <QJsonArray>

#include <algorithm>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

void Api::addWalletRoutes()
{
    route("GET", "/api/v1/users/me/wallets", Access::Member, &Api::wallets);
    route("POST", "/api/v1/users/me/wallets", Access::Member, &Api::linkWallet);
    route("POST", "/api/v1/users/me/wallets/challenge", Access::Member, &Api::challenge);
    route("DELETE", "/api/v1/users/me/wallets/{}", Access::Member, &Api::unlinkWallet);
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
    const auto type = chainTypeNamed(chainType);
    if (!type || !isWalletAddress(address, *type))
        return Response::error(400, tr("The address or the chainType is malformed."));
    const auto challenge = m_challenges.issue(call.user, chainType, address, now());
    return Response::json({{u"nonce"_s, challenge.nonce}, {u"message"_s, challenge.message}});
}

Response Api::linkWallet(const Call &call)
{
    const QString address = call.body.value(u"address"_s).toString();
    const QString chainType = call.body.value(u"chainType"_s).toString();
    const auto message = m_challenges.take(call.user, chainType, address, now());
    if (!message)
        return Response::error(400, tr("No pending challenge for this address"));
    switch (checkSignature(*chainTypeNamed(chainType), address, *message, call.body.value(u"signature"_s).toString())) {
    case SignatureCheck::Valid:
        break;
    case SignatureCheck::Invalid:
        return Response::error(401, tr("Invalid signature"));
    case SignatureCheck::Unsupported:
        return Response::error(500,
                               tr("This sandbox cannot check EVM signatures: its OpenSSL has no secp256k1 curve."));
    }
    const QList<LinkedWallet> &all = world().wallets();
    const bool isLinked = std::any_of(all.cbegin(), all.cend(), [&](const LinkedWallet &wallet) {
        return comparableAddress(wallet.address) == comparableAddress(address);
    });
    if (isLinked)
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

} // namespace coterie::sandbox
