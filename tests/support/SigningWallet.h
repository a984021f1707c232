// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <memory>

namespace coterie::test {

/** A wallet with a new key of its own, which signs as the wallets of members do. */
class SigningWallet {
public:
    enum class Kind { Svm, Evm };

    explicit SigningWallet(Kind kind);
    ~SigningWallet();
    SigningWallet(const SigningWallet &) = delete;
    SigningWallet &operator=(const SigningWallet &) = delete;

    [[nodiscard]] QString chainType() const;
    [[nodiscard]] QString address() const;
    /** svm: Ed25519 in base58. evm: personal_sign (EIP-191), 0x and 65 bytes in hexadecimal. */
    [[nodiscard]] QString sign(const QString &message) const;

private:
    struct Key;
    Kind m_kind;
    std::unique_ptr<Key> m_key;
};

} // namespace coterie::test
