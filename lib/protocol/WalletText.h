// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace coterie {

/** The kinds of chains that wallets belong to; the service's "chainType". */
enum class ChainType {
    Svm, ///< Solana
    Evm, ///< Ethereum, Base, BNB Smart Chain and others
};

/** Returns the service's word, "svm" or "evm". */
[[nodiscard]] QString nameOf(ChainType type);
/** Parses the service's word; empty for any other. */
[[nodiscard]] std::optional<ChainType> chainTypeNamed(QStringView name);

/** Returns base58 in Bitcoin's alphabet, as Solana writes addresses and signatures. Takes quadratic time. */
[[nodiscard]] QString toBase58(QByteArrayView bytes);
/** Decodes base58. Empty if a character is not in the alphabet, or for more than 1024 characters. */
[[nodiscard]] std::optional<QByteArray> fromBase58(QStringView text);

/** Why a text is not accepted as a wallet's address or signature. */
struct WalletTextError {
    enum class Kind {
        Empty,
        MissingPrefix,   ///< EVM only: it does not start with 0x
        WrongCharacters, ///< `position` is the first one
        WrongLength,     ///< `got` and `expected`
        Secret,          ///< it is a private key or a seed phrase, or looks like one; never send, store or log it
    };

    Kind kind = Kind::Empty;
    int position = 0; ///< index in the text without white space around it
    int got = 0;      ///< bytes for Solana, hex digits after 0x for EVM
    int expected = 0; ///< in the same unit

    friend bool operator==(const WalletTextError &, const WalletTextError &) = default;
};

/** Returns a translated sentence for the user that says what to do. */
[[nodiscard]] QString sentence(const WalletTextError &error, ChainType type);

/**
 * Checks an address that a user or a wallet gave: base58 of 32 bytes (svm), or 0x and 20 bytes in hex (evm). Returns it
 * without white space around it. Only the form is checked, so not the capitals of EIP-55 either.
 */
Result<QString, WalletTextError> parseAddress(ChainType type, QStringView text);

/**
 * Checks a signature for the wallet at `address`: base58 of 64 bytes (svm), or 0x and 65 bytes in hex (evm). Returns it
 * without white space around it. A Solana private key is base58 of 64 bytes as well, whose second half is the address:
 * it is recognized and refused, so that it never leaves this computer.
 */
Result<QString, WalletTextError> parseSignature(ChainType type, const QString &address, QStringView text);

} // namespace coterie
