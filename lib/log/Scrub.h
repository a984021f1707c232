// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace coterie {

/**
 * Returns the text with everything private removed (R2). Each known secret becomes "***" in any case, percent-encoded
 * or escaped, whole or truncated after its first 12 characters or later. So does everything that looks like a secret:
 * the value of a ticket, token, key, password, cookie or Authorization header, a bearer token, a JWT, the user part of
 * a URL, a long opaque word, and an e-mail address. `home` and other home folders become "~".
 *
 * A pure function; may be called from any thread. Scrubbing twice changes nothing. When in doubt it removes too much.
 * Token addresses and message ids stay, because they are public.
 */
[[nodiscard]] QString scrubbed(const QString &text, const QStringList &secrets = {}, const QString &home = {});

} // namespace coterie
