// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"
#include "protocol/WalletText.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace coterie {

/** The signed-in user, and what they can post from. */
struct Identity {
    User user;
    QList<Wallet> wallets;
    /** The service's chains; until it has named them, those that its documentation names. */
    QStringList chains = documentedChains();

    [[nodiscard]] static QStringList documentedChains();

    friend bool operator==(const Identity &, const Identity &) = default;
};

/** What a post names as its source: a linked wallet, and the chain on which it holds the token. */
struct PostingSource {
    QString address;
    QString chainId; ///< as the service names it: "solana", "ethereum", …

    /** Returns the key under which the choice is stored. */
    [[nodiscard]] QString key() const { return chainId + u':' + address; }
    /** Returns the name to show, such as "Solana". */
    [[nodiscard]] QString chainName() const;

    /** Returns the type of the wallets that belong to a chain: only Solana is not one of Ethereum's kind. */
    [[nodiscard]] static ChainType chainTypeOf(const QString &chainId);
    /** Returns the name of a chain to show; that of an unknown one is its id. */
    [[nodiscard]] static QString nameOfChain(const QString &chainId);
    /** Returns every wallet with each of the service's chains of its type; those of the token's type first. */
    [[nodiscard]] static QList<PostingSource> all(const Identity &identity, const TokenAddress &token);
    /** Returns the source with this key, otherwise the first one; nothing without a wallet. */
    [[nodiscard]] static std::optional<PostingSource> of(const Identity &identity, const TokenAddress &token,
                                                         const QString &chosenKey);

    friend bool operator==(const PostingSource &, const PostingSource &) = default;
};

} // namespace coterie
