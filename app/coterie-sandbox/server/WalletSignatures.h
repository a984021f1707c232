// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace coterie::sandbox {

enum class ChainType { Svm, Evm };

/** Returns the type that the API writes as "svm" or "evm". */
[[nodiscard]] std::optional<ChainType> chainTypeNamed(QStringView name);

/** Returns whether the text is an address: 32 bytes in base58 (svm), or 0x and 20 bytes in hexadecimal (evm). */
[[nodiscard]] bool isWalletAddress(const QString &text, ChainType type);

/** Returns the address in the form in which equal addresses are equal texts: evm ignores case. */
[[nodiscard]] QString comparableAddress(const QString &address);

/** What the check of a signature found out. */
enum class SignatureCheck {
    Valid,
    Invalid,
    Unsupported, ///< this build of OpenSSL has no curve secp256k1
};

/**
 * Checks that the owner of `address` signed the UTF-8 bytes of `message`. svm: Ed25519, the signature's 64 bytes in
 * base58. evm: EIP-191 (personal_sign), 0x and the 65 bytes r, s, v in hexadecimal.
 */
[[nodiscard]] SignatureCheck checkSignature(ChainType type, const QString &address, const QString &message,
                                            const QString &signature);

/** Returns the hash that personal_sign signs: Keccak-256 of the message behind its prefix and length (EIP-191). */
[[nodiscard]] QByteArray personalMessageHash(const QByteArray &message);

/** Returns the evm address, in lower case, of an uncompressed public key: 64 bytes, without the leading 0x04. */
[[nodiscard]] QString evmAddress(const QByteArray &publicKey);

} // namespace coterie::sandbox
