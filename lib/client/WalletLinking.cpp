// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/WalletLinking.h"

#include "client/Account.h"
#include "client/PostingSource.h"
#include "log/Secrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

using Kind = WalletPage::Failure::Kind;

WalletPage::Failure failureOf(const ApiError &error)
{
    constexpr int badRequest = 400;
    constexpr int conflict = 409;
    if (error.kind == ApiError::Kind::SignInRequired)
        return {Kind::BadSignature, WalletLinking::tr("The signature does not match this address. Sign again with the "
                                                      "wallet that has this address.")};
    if (error.status == conflict)
        return {Kind::AlreadyLinked, WalletLinking::tr("This wallet is already linked.")};
    if (error.status == badRequest)
        return {Kind::Other, WalletLinking::tr("The message to sign has expired. Ask for a new one.")};
    return {Kind::Other, sentence(error) + u' ' + recoverySuggestion(error)};
}

} // namespace

WalletLinking::WalletLinking(Account &account) : m_account(account) {}

void WalletLinking::challenge(const WalletAddress &wallet, const WalletPage::ChallengeDone &done)
{
    m_account.network().call<WalletChallenge>(
        this,
        [wallet](ApiClient &api, Reply<WalletChallenge> reply) {
            api.walletChallenge(wallet.address, nameOf(wallet.chainType), std::move(reply));
        },
        [done](const Result<WalletChallenge, ApiError> &challenge) {
            if (challenge.ok())
                done(challenge->message);
            else
                done(WalletPage::Failure{Kind::Other,
                                         sentence(challenge.error()) + u' ' + recoverySuggestion(challenge.error())});
        });
}

void WalletLinking::link(const WalletAddress &wallet, const QString &signature, const WalletPage::LinkDone &done)
{
    Secrets::remember(signature);
    m_account.network().call<Wallet>(
        this,
        [wallet, signature](ApiClient &api, Reply<Wallet> reply) {
            api.linkWallet({wallet.address, nameOf(wallet.chainType), signature}, std::move(reply));
        },
        [this, done](const Result<Wallet, ApiError> &linked) {
            const std::optional<WalletPage::Failure> failure =
                linked.ok() ? std::nullopt : std::optional(failureOf(linked.error()));
            if (failure && failure->kind != Kind::AlreadyLinked)
                return done(failure);
            m_account.loadWallets(this, [done, failure](const std::optional<ApiError> &) { done(failure); });
        });
}

std::vector<WalletPage::Chain> WalletLinking::chainsOf(const QStringList &chains)
{
    std::vector<WalletPage::Chain> types;
    for (const QString &chain : chains) {
        const ChainType type = PostingSource::chainTypeOf(chain);
        const auto known = std::ranges::find(types, type, &WalletPage::Chain::type);
        if (known == types.end())
            types.push_back({type, PostingSource::nameOfChain(chain)});
        else
            known->name += u", "_s + PostingSource::nameOfChain(chain);
    }
    return types;
}

} // namespace coterie
