// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/PostingSource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

QString PostingSource::chainName() const
{
    if (chainId == "solana"_L1)
        return u"Solana"_s;
    if (chainId == "ethereum"_L1)
        return u"Ethereum"_s;
    return chainId == "base"_L1 ? u"Base"_s : u"BNB Chain"_s;
}

QList<PostingSource> PostingSource::all(const QList<Wallet> &wallets, const TokenAddress &token)
{
    const bool isEvmToken = token.text().startsWith("0x"_L1);
    QList<PostingSource> fitting;
    QList<PostingSource> others;
    for (const Wallet &wallet : wallets) {
        const bool isEvm = wallet.chainType == "evm"_L1;
        QList<PostingSource> &list = isEvm == isEvmToken ? fitting : others;
        for (const QString &chain : isEvm ? QStringList{u"ethereum"_s, u"base"_s, u"bsc"_s} : QStringList{u"solana"_s})
            list.append({wallet.address, chain});
    }
    return fitting + others;
}

std::optional<PostingSource> PostingSource::of(const QList<Wallet> &wallets, const TokenAddress &token,
                                               const QString &chosenKey)
{
    const QList<PostingSource> sources = all(wallets, token);
    const auto chosen = std::ranges::find(sources, chosenKey, &PostingSource::key);
    if (chosen != sources.end())
        return *chosen;
    return sources.isEmpty() ? std::nullopt : std::optional(sources.front());
}

} // namespace coterie
