// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/WalletSignatures.h"

#include "server/Base58.h"
#include "server/OpenSsl.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

using PublicKey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using NumberContext = std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>>;
using Curve = std::unique_ptr<EC_GROUP, FreeWith<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_free>>;

constexpr qsizetype svmKeySize = 32;
constexpr qsizetype svmSignatureSize = 64;
constexpr qsizetype evmSignatureSize = 65;

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

QByteArray keccak256(const QByteArray &bytes)
{
    // Qt's Keccak_256 has the padding that Ethereum uses, which is that from before SHA-3 became a standard.
    return QCryptographicHash::hash(bytes, QCryptographicHash::Keccak_256);
}

SignatureCheck checkEd25519(const QByteArray &key, const QByteArray &message, const QByteArray &signature)
{
    const PublicKey publicKey(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(key), std::size_t(key.size())));
    const DigestContext context(EVP_MD_CTX_new());
    const bool isValid = publicKey && context
                         && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, publicKey.get()) == 1
                         && EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()),
                                             bytesOf(message), std::size_t(message.size()))
                                == 1;
    return isValid ? SignatureCheck::Valid : SignatureCheck::Invalid;
}

Number numberFrom(const QByteArray &bytes)
{
    return Number(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
}

bool isScalar(const BIGNUM *number, const BIGNUM *order)
{
    return BN_is_zero(number) == 0 && BN_cmp(number, order) < 0;
}

/**
 * Recovers the public key from an ECDSA signature (SEC 1, 4.1.6): Q = (s·R - e·G) / r, where R is the point with the
 * x coordinate r, and `isOdd` chooses between its two y coordinates. Returns 64 bytes, or nothing if there is none.
 * Values of r whose x coordinate is r + n are as rare as hash collisions and count as invalid.
 */
std::optional<QByteArray> recoverKey(const EC_GROUP *curve, const QByteArray &hash, const QByteArray &r,
                                     const QByteArray &s, bool isOdd)
{
    const NumberContext context(BN_CTX_new());
    const Number bigR = numberFrom(r);
    const Number bigS = numberFrom(s);
    const Number minusHash = numberFrom(hash);
    const Number scaleG(BN_new());
    const Number scaleR(BN_new());
    const Point pointR(EC_POINT_new(curve));
    const Point key(EC_POINT_new(curve));
    const BIGNUM *order = EC_GROUP_get0_order(curve);
    if (!isScalar(bigR.get(), order) || !isScalar(bigS.get(), order))
        return std::nullopt;
    if (EC_POINT_set_compressed_coordinates(curve, pointR.get(), bigR.get(), isOdd ? 1 : 0, context.get()) != 1)
        return std::nullopt; // no point has this x coordinate
    const Number inverse(BN_mod_inverse(nullptr, bigR.get(), order, context.get()));
    BN_set_negative(minusHash.get(), 1);
    if (!inverse || BN_mod_mul(scaleR.get(), bigS.get(), inverse.get(), order, context.get()) != 1
        || BN_nnmod(minusHash.get(), minusHash.get(), order, context.get()) != 1
        || BN_mod_mul(scaleG.get(), minusHash.get(), inverse.get(), order, context.get()) != 1
        || EC_POINT_mul(curve, key.get(), scaleG.get(), pointR.get(), scaleR.get(), context.get()) != 1
        || EC_POINT_is_at_infinity(curve, key.get()) != 0)
        return std::nullopt;
    QByteArray octets(65, '\0');
    EC_POINT_point2oct(curve, key.get(), POINT_CONVERSION_UNCOMPRESSED, reinterpret_cast<uchar *>(octets.data()),
                       std::size_t(octets.size()), context.get());
    return octets.sliced(1);
}

SignatureCheck checkPersonalSign(const QString &address, const QByteArray &message, const QByteArray &signature)
{
    const Curve curve(EC_GROUP_new_by_curve_name(NID_secp256k1));
    if (!curve)
        return SignatureCheck::Unsupported;
    // Wallets write 27 or 28; some hardware wallets 0 or 1.
    const int v = uchar(signature.back());
    const int parity = v >= 27 ? v - 27 : v;
    if (parity > 1)
        return SignatureCheck::Invalid;
    const auto key =
        recoverKey(curve.get(), personalMessageHash(message), signature.first(32), signature.mid(32, 32), parity == 1);
    return key && evmAddress(*key) == address.toLower() ? SignatureCheck::Valid : SignatureCheck::Invalid;
}

} // namespace

std::optional<ChainType> chainTypeNamed(QStringView name)
{
    if (name == "svm"_L1)
        return ChainType::Svm;
    return name == "evm"_L1 ? std::optional(ChainType::Evm) : std::nullopt;
}

bool isWalletAddress(const QString &text, ChainType type)
{
    static const QRegularExpression evm(u"^0x[0-9a-fA-F]{40}$"_s);
    if (type == ChainType::Evm)
        return evm.match(text).hasMatch();
    const auto key = fromBase58(text);
    return key && key->size() == svmKeySize;
}

QString comparableAddress(const QString &address)
{
    return address.startsWith("0x"_L1) ? address.toLower() : address;
}

SignatureCheck checkSignature(ChainType type, const QString &address, const QString &message, const QString &signature)
{
    if (!isWalletAddress(address, type))
        return SignatureCheck::Invalid;
    if (type == ChainType::Svm) {
        const auto bytes = fromBase58(signature);
        if (!bytes || bytes->size() != svmSignatureSize)
            return SignatureCheck::Invalid;
        return checkEd25519(*fromBase58(address), message.toUtf8(), *bytes);
    }
    static const QRegularExpression form(u"^0x[0-9a-fA-F]{%1}$"_s.arg(2 * evmSignatureSize));
    if (!form.match(signature).hasMatch())
        return SignatureCheck::Invalid;
    return checkPersonalSign(address, message.toUtf8(), QByteArray::fromHex(signature.mid(2).toLatin1()));
}

QByteArray personalMessageHash(const QByteArray &message)
{
    return keccak256("\x19"
                     "Ethereum Signed Message:\n"
                     + QByteArray::number(message.size()) + message);
}

QString evmAddress(const QByteArray &publicKey)
{
    return u"0x"_s + QString::fromLatin1(keccak256(publicKey).last(20).toHex());
}

} // namespace coterie::sandbox
