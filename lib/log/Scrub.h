// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace coterie {

/**
 * The text with everything that nobody else may read put out of it (R2): the secrets that are known, in any case,
 * percent-encoded or escaped, whole or cut off after their first 12 characters; and what has the shape of one: the
 * value of a ticket, token, key, password, cookie or Authorization, what follows "Bearer", a JWT, a user in a URL, a
 * long opaque word, an e-mail address. Each becomes "***". A person's home folder becomes "~".
 *
 * A function of its arguments; any thread. Scrubbing twice changes nothing. It puts out too much rather than too
 * little; addresses of tokens and ids of messages stay, for they are public.
 */
[[nodiscard]] QString scrubbed(const QString &text, const QStringList &secrets = {}, const QString &home = {});

} // namespace coterie
