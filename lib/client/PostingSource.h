// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"

#include <QList>
#include <QString>

#include <optional>

namespace coterie {

/** What a post names as its source: a linked wallet, and the chain on which it holds the token. */
struct PostingSource {
    QString address;
    QString chainId; ///< "solana", "ethereum", "base" or "bsc"

    /** Returns the key under which the choice is stored. */
    [[nodiscard]] QString key() const { return chainId + u':' + address; }
    /** Returns the name to show, such as "Solana". */
    [[nodiscard]] QString chainName() const;

    /** Returns every wallet with each chain of its type; those of the token's type first. */
    [[nodiscard]] static QList<PostingSource> all(const QList<Wallet> &wallets, const TokenAddress &token);
    /** Returns the source with this key, otherwise the first one; nothing without a wallet. */
    [[nodiscard]] static std::optional<PostingSource> of(const QList<Wallet> &wallets, const TokenAddress &token,
                                                         const QString &chosenKey);

    friend bool operator==(const PostingSource &, const PostingSource &) = default;
};

} // namespace coterie
