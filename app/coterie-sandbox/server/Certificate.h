// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace coterie::sandbox {

/** A certificate for localhost, 127.0.0.1 and ::1 that signs itself, with its key; good for a year. */
struct Certificate {
    QByteArray certificatePem;
    QByteArray keyPem;

    /** Nothing when libcrypto refuses. */
    [[nodiscard]] static std::optional<Certificate> make();

    [[nodiscard]] QSslConfiguration serverConfiguration() const;
};

} // namespace coterie::sandbox
