// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace coterie::sandbox {

/** A self-signed certificate for localhost, 127.0.0.1 and ::1 with its key, valid for one year. */
struct Certificate {
    QByteArray certificatePem;
    QByteArray keyPem;

    /** Returns a new certificate, or nothing if OpenSSL fails. */
    [[nodiscard]] static std::optional<Certificate> make();

    [[nodiscard]] QSslConfiguration serverConfiguration() const;
};

} // namespace coterie::sandbox
