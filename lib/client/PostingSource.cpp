// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/PostingSource.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

QStringList Identity::documentedChains()
{
    return {u"solana"_s, u"ethereum"_s, u"base"_s, u"bsc"_s};
}

QString PostingSource::chainName() const
{
    return nameOfChain(chainId);
}

QString PostingSource::nameOfChain(const QString &chainId)
{
    static const QHash<QString, QString> names{
        {u"solana"_s, u"Solana"_s}, {u"ethereum"_s, u"Ethereum"_s}, {u"base"_s, u"Base"_s}, {u"bsc"_s, u"BNB Chain"_s}};
    return names.value(chainId, chainId);
}

ChainType PostingSource::chainTypeOf(const QString &chainId)
{
    return chainId == "solana"_L1 ? ChainType::Svm : ChainType::Evm;
}

QList<PostingSource> PostingSource::all(const Identity &identity, const TokenAddress &token)
{
    const bool isEvmToken = token.text().startsWith("0x"_L1);
    QList<PostingSource> fitting;
    QList<PostingSource> others;
    for (const Wallet &wallet : identity.wallets) {
        const bool isEvm = wallet.chainType == "evm"_L1;
        QList<PostingSource> &list = isEvm == isEvmToken ? fitting : others;
        for (const QString &chain : identity.chains) {
            if (nameOf(chainTypeOf(chain)) == wallet.chainType)
                list.append({wallet.address, chain});
        }
    }
    return fitting + others;
}

std::optional<PostingSource> PostingSource::of(const Identity &identity, const TokenAddress &token,
                                               const QString &chosenKey)
{
    const QList<PostingSource> sources = all(identity, token);
    const auto chosen = std::ranges::find(sources, chosenKey, &PostingSource::key);
    if (chosen != sources.end())
        return *chosen;
    return sources.isEmpty() ? std::nullopt : std::optional(sources.front());
}

} // namespace coterie
