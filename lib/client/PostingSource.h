// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"

#include <QList>
#include <QString>

#include <optional>

namespace coterie {

/** What a post says of its writer: a linked wallet, and the chain on which it holds the token. */
struct PostingSource {
    QString address;
    QString chainId; ///< "solana", "ethereum", "base" or "bsc"

    /** By which a choice is remembered. */
    [[nodiscard]] QString key() const { return chainId + u':' + address; }
    /** "Solana" */
    [[nodiscard]] QString chainName() const;

    /** Every wallet with each chain of its type; those of the token's own type first. */
    [[nodiscard]] static QList<PostingSource> all(const QList<Wallet> &wallets, const TokenAddress &token);
    /** The one with this key while it is there, or else the first of all; nothing without a wallet. */
    [[nodiscard]] static std::optional<PostingSource> of(const QList<Wallet> &wallets, const TokenAddress &token,
                                                         const QString &chosenKey);

    friend bool operator==(const PostingSource &, const PostingSource &) = default;
};

} // namespace coterie
