// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace coterie::test {

struct Identity {
    QSslCertificate certificate;
    QSslKey key;
};

/** The contents of a certificate. Times are in seconds from now. */
struct Claims {
    const char *names = "IP:127.0.0.1";
    long validFrom = -3600;
    long validTo = 3600;
};

/** Creates a self-signed certificate, by default for 127.0.0.1 and valid for an hour. */
inline Identity makeIdentity(const Claims &claims = {})
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), claims.validFrom);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), claims.validTo);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Test"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    for (const auto &[nid, value] :
         {std::pair(NID_subject_alt_name, claims.names), std::pair(NID_basic_constraints, "critical,CA:TRUE")}) {
        const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, nid, value), X509_EXTENSION_free);
        X509_add_ext(certificate.get(), extension.get(), -1);
    }
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    const auto pem = [](auto write) {
        const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
        write(memory.get());
        char *bytes = nullptr;
        const long size = BIO_get_mem_data(memory.get(), &bytes);
        return QByteArray(bytes, static_cast<qsizetype>(size));
    };
    return {
        QSslCertificate(pem([&](BIO *to) { PEM_write_bio_X509(to, certificate.get()); })),
        QSslKey(pem([&](BIO *to) { PEM_write_bio_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr); }),
                QSsl::Ec)};
}

} // namespace coterie::test

Q_DECLARE_METATYPE(coterie::test::Identity)
