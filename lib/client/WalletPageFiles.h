// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <chrono>
#include <optional>

namespace coterie {

/** A static file of the wallet page. */
struct WalletPageFile {
    QByteArray type; ///< MIME type
    QByteArray body;
};

/** Returns a file of resources/wallet by its name; empty if the page does not load a file of that name. */
[[nodiscard]] std::optional<WalletPageFile> walletPageFile(QByteArrayView name);

/** Returns the page itself, in the user's language. `chains` are objects with "type" and "name". */
[[nodiscard]] QByteArray walletPageHtml(const QString &username, const QString &service, const QJsonArray &chains,
                                        std::chrono::milliseconds left);

} // namespace coterie
