// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SigningWallet.h"

#include "server/Base58.h"
#include "server/OpenSsl.h"
#include "server/WalletSignatures.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

namespace coterie::test {

using namespace coterie::sandbox;
using namespace Qt::StringLiterals;

struct SigningWallet::Key {
    std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>> pkey;
};

namespace {

uchar *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

QByteArray signEd25519(EVP_PKEY *key, const QByteArray &message)
{
    const std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    QByteArray signature(64, '\0');
    auto size = std::size_t(signature.size());
    EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key);
    EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(message), std::size_t(message.size()));
    return signature;
}

/** Returns the 64 bytes of r and s. */
QByteArray signSecp256k1(EVP_PKEY *key, const QByteArray &hash)
{
    const std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>> context(EVP_PKEY_CTX_new(key, nullptr));
    QByteArray der(80, '\0');
    auto size = std::size_t(der.size());
    EVP_PKEY_sign_init(context.get());
    EVP_PKEY_sign(context.get(), bytesOf(der), &size, bytesOf(hash), std::size_t(hash.size()));
    const uchar *start = bytesOf(std::as_const(der));
    const std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>> parsed(d2i_ECDSA_SIG(nullptr, &start, long(size)));
    QByteArray signature(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(parsed.get()), bytesOf(signature), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(parsed.get()), bytesOf(signature) + 32, 32);
    return signature;
}

} // namespace

SigningWallet::SigningWallet(Kind kind) : m_kind(kind), m_key(std::make_unique<Key>())
{
    m_key->pkey.reset(kind == Kind::Svm ? EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519") : EVP_EC_gen("secp256k1"));
}

SigningWallet::~SigningWallet() = default;

QString SigningWallet::chainType() const
{
    return m_kind == Kind::Svm ? u"svm"_s : u"evm"_s;
}

QString SigningWallet::address() const
{
    if (m_kind == Kind::Svm) {
        QByteArray key(32, '\0');
        auto size = std::size_t(key.size());
        EVP_PKEY_get_raw_public_key(m_key->pkey.get(), bytesOf(key), &size);
        return toBase58(key);
    }
    QByteArray key(65, '\0');
    EVP_PKEY_get_octet_string_param(m_key->pkey.get(), OSSL_PKEY_PARAM_PUB_KEY, bytesOf(key), std::size_t(key.size()),
                                    nullptr);
    return evmAddress(key.sliced(1));
}

QString SigningWallet::sign(const QString &message) const
{
    if (m_kind == Kind::Svm)
        return toBase58(signEd25519(m_key->pkey.get(), message.toUtf8()));
    const QByteArray both = signSecp256k1(m_key->pkey.get(), personalMessageHash(message.toUtf8()));
    // OpenSSL does not say which of the two keys it was.
    const QString even = u"0x"_s + QString::fromLatin1((both + char(27)).toHex());
    const QString odd = u"0x"_s + QString::fromLatin1((both + char(28)).toHex());
    const bool isEven = checkSignature(ChainType::Evm, address(), message, even) == SignatureCheck::Valid;
    return isEven ? even : odd;
}

} // namespace coterie::test
