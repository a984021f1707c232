// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace coterie::sandbox {

/** Returns the bytes in base58 with Bitcoin's alphabet, as Solana writes addresses and signatures. */
[[nodiscard]] QString toBase58(QByteArrayView bytes);
/** Returns the bytes, or nothing if the text is empty, longer than 128 characters, or not base58. */
[[nodiscard]] std::optional<QByteArray> fromBase58(QStringView text);

} // namespace coterie::sandbox
